package io.resilience.benchmarks.report;

import io.resilience.benchmarks.Trial;
import io.resilience.benchmarks.cost.StartUp;
import io.resilience.benchmarks.stack.Blend;
import io.resilience.benchmarks.stack.Contender;
import io.resilience.benchmarks.way.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables of a page. */
record Tables(Page page) {
    private static final String NONE = "-";

    String of(Section section) {
        Figures figures = page.figures(section);
        return switch (section) {
            case MACHINE -> machine(figures);
            case SUCCESS, TIMEOUT, POOL, RETRY, FALLBACK, REFUSED, ASYNC -> trials(figures);
            case ANNOTATED -> annotated(figures);
            case GUARDS -> guards(figures);
            case WINDOWS -> windows(figures);
            case REGISTRY -> registry(figures);
            case MEMORY -> memory(figures);
            case START -> start(figures);
        };
    }

    private static String machine(Figures figures) {
        Table table = Table.of("what the machine takes for", "ns", "by each of 2 threads on the same, ns");
        Primitives.ALL.forEach((name, title) -> table.row(
                title,
                figures.of("machine", name, 1).map(Score::text).orElse(NONE),
                figures.of("machine", name, 2).map(Score::text).orElse(NONE)));
        return "\n## The machine\n\n" + table;
    }

    private static String trials(Figures figures) {
        StringBuilder text = new StringBuilder();
        for (Trial trial : Trial.values()) {
            if (figures.of(trial.name()).findAny().isPresent()) {
                text.append("\n## ").append(trial.title()).append("\n\n").append(trial(trial, figures));
            }
        }
        return text.toString();
    }

    private static Table trial(Trial trial, Figures figures) {
        List<Long> sizes = figures.sizes(trial.name());
        Table table = Table.of(heads(sizes));
        for (Contender contender : trial.contenders()) {
            table.row(cells(
                    titled(contender, trial.blend()),
                    figures,
                    new Row(trial.name(), contender.name(), Contender.OURS.name(), sizes)));
        }
        return table;
    }

    private static String titled(Contender contender, Blend blend) {
        String lacks = contender.lacks(blend);
        return contender.title() + (lacks.isEmpty() ? "" : " (no " + lacks + ")");
    }

    /** One row of a table of threads. */
    private record Row(String subject, String who, String ours, List<Long> threads) {}

    private static List<String> heads(List<Long> threads) {
        List<String> heads = new ArrayList<>(List.of("", "ns", "B", "to ours"));
        threads.stream().skip(1).forEach(more -> {
            heads.add(more + " threads, ns");
            heads.add("to ours");
        });
        return heads;
    }

    private static List<String> cells(String title, Figures figures, Row row) {
        List<String> cells = new ArrayList<>(List.of(title));
        for (long threads : row.threads) {
            Optional<Score> score = figures.of(row.subject, row.who, threads);
            Optional<Score> ours = figures.of(row.subject, row.ours, threads);
            cells.add(score.map(Score::text).orElse(NONE));
            if (threads == row.threads.get(0)) {
                cells.add(score.map(Score::allocation).orElse(NONE));
            }
            cells.add(ratio(score, ours));
        }
        return cells;
    }

    private static String ratio(Optional<Score> score, Optional<Score> ours) {
        return score.flatMap(theirs -> ours.map(theirs::times))
                .map(Score::ratio)
                .orElse(NONE);
    }

    private static String annotated(Figures figures) {
        List<Long> threads = figures.sizes("annotated");
        Table table = Table.of(heads(threads));
        for (Way way : Way.values()) {
            table.row(cells(way.title(), figures, new Row("annotated", way.title(), Way.BYTE_BUDDY.title(), threads)));
        }
        return """

                ## One annotated method, `int work(int, String, long)`

                Breaker, retry, timeout, bulkhead and fallback by annotations; ours by each route, and the peers that have annotations. Ratios are
                to our Byte Buddy.

                """ + table;
    }

    private static String guards(Figures figures) {
        Table spread = Table.of(heads(List.of(1L, 2L)));
        for (Contender contender : Trial.STACK.contenders()) {
            List<String> cells = new ArrayList<>(List.of(titled(contender, Blend.STACK)));
            for (String subject : List.of("guards", "guards from 2 threads")) {
                Optional<Score> score = figures.of(subject, contender.name(), 1_000);
                cells.add(score.map(Score::text).orElse(NONE));
                if (subject.equals("guards")) {
                    cells.add(score.map(Score::allocation).orElse(NONE));
                }
                cells.add(ratio(score, figures.of(subject, Contender.OURS.name(), 1_000)));
            }
            spread.row(cells);
        }
        return "\n## A thousand guards: breaker, retry, bulkhead\n\nThe calls go to each in turn, in an order that memory was not laid out in.\n\n"
                + spread + "\nBy the number of guards, ns:\n\n" + sized(figures, "guards");
    }

    private static Table sized(Figures figures, String subject) {
        List<Long> sizes = figures.sizes(subject);
        List<String> heads = new ArrayList<>(List.of(""));
        sizes.forEach(size -> heads.add(String.format(java.util.Locale.ROOT, "%,d", size)));
        Table table = Table.of(heads);
        for (String who : figures.contenders(subject)) {
            List<String> cells = new ArrayList<>(List.of(Names.title(who)));
            for (long size : sizes) {
                cells.add(figures.of(subject, who, size).map(Score::text).orElse(NONE));
            }
            table.row(cells);
        }
        return table;
    }

    private static String windows(Figures figures) {
        return "\n## Windows of a breaker\n\nA success through a breaker that judges the last so many calls, ns:\n\n"
                + sized(figures, "window of calls") + "\nThe last so many seconds, ns:\n\n"
                + sized(figures, "window of s");
    }

    private static String registry(Figures figures) {
        return """

                ## Breakers found by name

                One call, ns, by the number of names that calls come with, in an order of chance. What is bounded forgets the least used and makes them anew.

                """ + sized(figures, "registry");
    }

    private static String memory(Figures figures) {
        Table table = Table.of("", "policies", "bytes of heap for a guard", "to ours");
        for (Blend blend : List.of(Blend.STACK, Blend.BREAKER, Blend.EVERYTHING)) {
            String subject = "heap of a guard: " + blend.name();
            figures.of(subject)
                    .forEach(figure -> table.row(
                            titled(Contender.valueOf(figure.who()), blend),
                            blend.title(),
                            Score.number(figure.score().median()),
                            ratio(
                                    Optional.of(figure.score()),
                                    figures.of(subject, Contender.OURS.name(), figure.size()))));
        }
        Table registries = Table.of("after calls with 100,000 names", "MB of heap");
        figures.of("heap of a registry")
                .forEach(figure ->
                        registries.row(figure.who(), Score.number(figure.score().median() / 1e6)));
        return "\n## Heap\n\nWhat 5,000 guards keep after a call each, by difference after collections.\n\n" + table
                + "\n" + registries;
    }

    private static String start(Figures figures) {
        Table thousand = Table.of("1,000 operations", "class files, KB", "jar, KB", "loaded and called once, ms");
        for (StartUp.Kind kind : StartUp.Kind.values()) {
            thousand.row(
                    kind.title(),
                    whole(figures.of("class files", kind.title(), 1_000)),
                    whole(figures.of("jar", kind.title(), 1_000)),
                    figures.of("start", kind.title(), 1_000).map(Score::text).orElse(NONE));
        }
        Table many = Table.of("10,000 operations", "made and called once, ms", "MB of heap in all");
        figures.of("heap after start")
                .forEach(figure -> many.row(
                        figure.who(),
                        figures.of("start", figure.who(), figure.size())
                                .map(Score::text)
                                .orElse(NONE),
                        Score.number(figure.score().median())));
        return """

                ## Start-up

                Ten methods of ten signatures in each generated class, stubs with four annotations, so that the shares of class files are as bad as they
                get; without the start of the JVM. Operations by name have every policy.

                """ + thousand + "\n" + many;
    }

    private static String whole(Optional<Score> score) {
        return score.map(found -> String.valueOf(Math.round(found.median()))).orElse(NONE);
    }
}
