package io.resilience.benchmarks;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/** The page that a run becomes. */
final class ReportPage {
    private static final String HEAD = """
            # Benchmarks

            Written by `BenchmarkReport`; repeat it, in a clean clone, with

                mvn -q -B -ntp package exec:exec -DskipTests -pl benchmarks -am

            or for longer with `-Dreport="forks=3 warmups=20 iterations=30 millis=200"`. JMH itself is there too:
            `-Dbenchmark.main=org.openjdk.jmh.Main -Dreport="CallBenchmark -p trial=STACK -prof gc"`.

            Only figures of one run can be compared: read the ratios. A time is that of the best iteration, in brackets the mean and its
            99.9 % error; ratios are of the best, which the load of a shared machine disturbs least. Every contender guards the same work, which returns what it
            has, through policies made and composed once. After each measurement `Proof` makes every policy of the stack act: the
            breaker opens, a failure is retried, the bulkhead is full at 25, the time limit ends a call that would not end, the
            fallback answers. Ours counts outcomes and samples durations in all of them. What to know about the others:
            resilience4j's time limit of a synchronous call needs a future, so that work goes to a pool thread, and its refusals
            are set to be stackless here, as ours are; Failsafe's asynchronous work runs on its own pool and is waited for, since on the
            caller's thread its breaker and retry did not see stages that had failed already; Failsafe's and SmallRye's refusals come
            with a stack trace, for they offer no other way.

            """;

    private final StringBuilder text = new StringBuilder(HEAD);
    private final Map<Trial, Map<Contender, Score>> alone = new EnumMap<>(Trial.class);
    private final Map<Contender, Score> shared = new EnumMap<>(Contender.class);

    void machine(Effort effort, Collection<RunResult> results) {
        line(
                "%d cores, %s %s, %s. %s each.",
                cores(), property("vm.name"), property("version"), property("os"), effort);
        line("\n| what the machine takes for | ns | B |\n|---|---|---|");
        for (RunResult result : results) {
            Score score = Score.of(result);
            String label = result.getPrimaryResult().getLabel();
            line("| %s | %s | %s |", label, score.time(), score.allocation());
        }
    }

    void trial(Trial trial, Map<Contender, Score> single, Map<Contender, Score> paired) {
        alone.put(trial, single);
        if (trial == Trial.EVERYTHING) {
            shared.putAll(paired);
        }
        boolean two = !paired.isEmpty();
        line("\n## %s\n", trial.title);
        line(
                "| | ns/op | B/op | to resilience4j |%s",
                two ? " 2 threads, ns/op | to 1 thread | to resilience4j |" : "");
        line("|---|---|---|---|%s", two ? "---|---|---|" : "");
        single.forEach((contender, score) ->
                line("%s%s", row(contender, score, single), two ? more(contender, score, paired) : ""));
    }

    private static String row(Contender contender, Score score, Map<Contender, Score> all) {
        return String.format(
                "| %s | %s | %s | %s |",
                contender.title, score.time(), score.allocation(), score.times(all.get(Contender.RESILIENCE4J)));
    }

    private static String more(Contender contender, Score score, Map<Contender, Score> all) {
        Score two = all.get(contender);
        return String.format(
                " %s | %s | %s |", two.time(), two.times(score), two.times(all.get(Contender.RESILIENCE4J)));
    }

    void ways(Map<Way, Score> all) {
        line("\n## One method, `int work(int, String, long)`: how the guard comes to it\n");
        line("Breaker, retry, timeout, bulkhead and fallback, and the same settings for all.\n");
        line("| | ns/op | B/op | to Byte Buddy |\n|---|---|---|---|");
        all.forEach((way, score) -> line(
                "| %s | %s | %s | %s |",
                way.title, score.time(), score.allocation(), score.times(all.get(Way.BYTE_BUDDY))));
    }

    void goals() {
        Score ours = alone.get(Trial.EVERYTHING).get(Contender.OURS);
        Score exact = alone.get(Trial.EVERYTHING).get(Contender.OURS_EXACT);
        Score stack = alone.get(Trial.STACK).get(Contender.RESILIENCE4J);
        Score breaker = alone.get(Trial.BREAKER).get(Contender.RESILIENCE4J);
        line("\n## The goals of the design, in this run\n");
        line("| goal | must be | is |\n|---|---|---|");
        line(
                "| everything of ours to resilience4j's breaker, retry, bulkhead | at most 0.50 | %s |",
                ours.times(stack));
        line("| the same timed exactly, to resilience4j's breaker alone | below 1.00 | %s |", exact.times(breaker));
        line(
                "| everything of ours from 2 threads, to 1 thread | at most 1.50 | %s |",
                shared.get(Contender.OURS).times(ours));
        line("| bytes of everything of ours | 0 | %s |", ours.allocation());
    }

    String text() {
        return text.toString();
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static String property(String name) {
        return System.getProperty(name.equals("os") ? "os.name" : "java." + name);
    }

    private void line(String format, Object... values) {
        text.append(String.format(java.util.Locale.ROOT, format, values)).append('\n');
    }
}
