package io.resilience.benchmarks.report;

import io.resilience.benchmarks.report.Results.Kept;
import io.resilience.benchmarks.report.chart.Charts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The page of one JDK: {@code benchmarks.md} for 17, the oldest that is supported, {@code benchmarks-25.md} for 25.
 *
 * @param kept what was measured, by section
 * @param jdk the feature release
 */
record Page(Map<Section, Kept> kept, int jdk) {
    static final int OLDEST = 17;

    void write(Path docs) throws IOException {
        Charts charts = new Charts(docs, jdk);
        Tables tables = new Tables(this);
        StringBuilder text = new StringBuilder(jdk == OLDEST ? Prose.HEAD : Prose.headOf(jdk));
        text.append(circumstances());
        text.append(new Goals(this).text());
        text.append(new Losses(this).text());
        text.append(charts.calls(byTrial()));
        for (Section section : Section.values()) {
            if (kept.containsKey(section)) {
                text.append(tables.of(section)).append(charts.of(section, figures(section)));
            }
        }
        text.append(failures());
        Files.writeString(docs.resolve(jdk == OLDEST ? "benchmarks.md" : "benchmarks-" + jdk + ".md"), text);
    }

    Figures figures(Section section) {
        Kept found = kept.get(section);
        return new Figures(found == null ? List.of() : found.figures());
    }

    private Map<String, Figures> byTrial() {
        Map<String, Figures> all = new LinkedHashMap<>();
        for (Section section : kept.keySet()) {
            if (section.ofTrials()) {
                Figures figures = figures(section);
                figures.all().forEach(figure -> all.put(figure.subject(), figures));
            }
        }
        return all;
    }

    /** Sections of one run share their circumstances. */
    private String circumstances() {
        Map<String, List<String>> by = kept.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getValue().circumstances(),
                        Collectors.mapping(entry -> entry.getKey().word(), Collectors.toList())));
        String all = by.entrySet().stream()
                .map(entry -> entry.getKey() + (by.size() == 1 ? "" : ": " + String.join(", ", entry.getValue())))
                .collect(Collectors.joining("; "));
        return "\n" + all + ".\n";
    }

    private String failures() {
        String all = kept.values().stream()
                .flatMap(section -> section.failures().stream())
                .map(failure -> "- " + failure.lines().findFirst().orElse("") + "\n")
                .collect(Collectors.joining());
        return all.isEmpty() ? "" : "\n## Not measured\n\n" + all;
    }
}
