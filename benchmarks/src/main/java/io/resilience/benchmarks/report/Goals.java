package io.resilience.benchmarks.report;

import static io.resilience.benchmarks.stack.Contender.OURS;
import static io.resilience.benchmarks.stack.Contender.OURS_EXACT;
import static io.resilience.benchmarks.stack.Contender.RESILIENCE4J;

import io.resilience.benchmarks.Trial;
import io.resilience.benchmarks.cost.StartUp;
import io.resilience.benchmarks.stack.Contender;
import io.resilience.benchmarks.way.Way;
import java.util.Locale;
import java.util.Optional;

/** The goals of the design, judged by the medians of a page. */
final class Goals {
    private final Page page;
    private final Table table = Table.of("goal", "must be", "is", "");

    Goals(Page page) {
        this.page = page;
    }

    String text() {
        Optional<Score> everything = call(Trial.EVERYTHING, OURS, 1);
        Optional<Score> woven = way(Way.BYTE_BUDDY, 1);
        Optional<Score> stack = call(Trial.STACK, RESILIENCE4J, 1);
        most("a woven call with every policy, to resilience4j's breaker, retry, bulkhead", 0.5, ratio(woven, stack));
        most("every policy by name, to the same", 0.5, ratio(everything, stack));
        most(
                "the same timed exactly, to resilience4j's breaker alone",
                1,
                ratio(call(Trial.EVERYTHING, OURS_EXACT, 1), call(Trial.BREAKER, RESILIENCE4J, 1)));
        most(
                "every policy by name from 2 threads, to 1 thread",
                1.5,
                ratio(call(Trial.EVERYTHING, OURS, 2), everything));
        most("a woven call from 2 threads, to 1 thread", 1.5, ratio(way(Way.BYTE_BUDDY, 2), woven));
        most("bytes of a woven call, Byte Buddy", 0, woven.map(Goals::bytes));
        most("bytes of a woven call, AspectJ", 0, way(Way.ASPECTJ, 1).map(Goals::bytes));
        guice();
        most("a refusal while open, ns", 100, call(Trial.REFUSED, OURS, 1).map(Score::median));
        most("bytes of a refusal", 0, call(Trial.REFUSED, OURS, 1).map(Goals::bytes));
        most("what timeout and fallback add to breaker, retry, bulkhead, ns", 10, added());
        most("10,000 operations by name, every policy: MB of heap in all", 100, start("heap after start"));
        most("the same made and called once, ms", 1_000, start("start"));
        return "\n## The goals of the design, in this run\n\n" + table;
    }

    private void guice() {
        Optional<Score> empty = way(Way.GUICE_EMPTY, 1);
        Optional<Score> guice = way(Way.GUICE, 1);
        Optional<Double> ours =
                way(Way.BYTE_BUDDY, 1).flatMap(woven -> way(Way.NONE, 1).map(plain -> woven.median() - plain.median()));
        most(
                "a call through Guice, to its own empty interceptor and the guard",
                1.1,
                guice.flatMap(score ->
                        empty.flatMap(base -> ours.map(guard -> score.median() / (base.median() + guard)))));
        most(
                "bytes that we add to Guice's interceptor",
                0,
                guice.flatMap(score -> empty.map(base -> bytes(score) - bytes(base))));
    }

    private Optional<Double> added() {
        return call(Trial.EVERYTHING, OURS, 1)
                .flatMap(all -> call(Trial.STACK, OURS, 1).map(some -> all.median() - some.median()));
    }

    private Optional<Double> start(String subject) {
        return page.figures(Section.START)
                .of(subject, StartUp.Kind.NAMED.title(), 10_000)
                .map(Score::median);
    }

    private Optional<Score> call(Trial trial, Contender contender, int threads) {
        Section section = trial == Trial.REFUSED ? Section.REFUSED : Section.SUCCESS;
        return page.figures(section).of(trial.name(), contender.name(), threads);
    }

    private Optional<Score> way(Way way, int threads) {
        return page.figures(Section.ANNOTATED).of("annotated", way.title(), threads);
    }

    private static Optional<Double> ratio(Optional<Score> of, Optional<Score> to) {
        return of.flatMap(score -> to.map(base -> score.times(base).median()));
    }

    private static double bytes(Score score) {
        return Math.round(score.bytes());
    }

    private void most(String goal, double bound, Optional<Double> found) {
        String met = found.map(value -> value <= bound ? "met" : "**missed**").orElse("not measured");
        table.row(goal, "at most " + number(bound), found.map(Goals::number).orElse("-"), met);
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }
}
