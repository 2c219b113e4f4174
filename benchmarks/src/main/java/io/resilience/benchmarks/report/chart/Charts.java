package io.resilience.benchmarks.report.chart;

import io.resilience.benchmarks.Trial;
import io.resilience.benchmarks.report.Figure;
import io.resilience.benchmarks.report.Figures;
import io.resilience.benchmarks.report.Names;
import io.resilience.benchmarks.report.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The charts of a page, in the folder {@code charts} beside it.
 *
 * @param docs the folder of the page
 * @param jdk whose figures they show
 */
public record Charts(Path docs, int jdk) {

    /** All scenarios at one thread, from the sections of trials. */
    public String calls(Map<String, Figures> byTrial) throws IOException {
        DotPlot plot = new DotPlot();
        for (Trial trial : Trial.values()) {
            Figures figures = byTrial.get(trial.name());
            if (figures != null) {
                figures.of(trial.name())
                        .filter(figure -> figure.size() == 1)
                        .forEach(figure -> plot.dot(trial.label(), Names.title(figure.who()), figure.score()));
            }
        }
        return byTrial.isEmpty()
                ? ""
                : written("calls", plot.svg("One call from one thread, ns"), "calls of each kind");
    }

    /** The charts of a section as Markdown; empty where it has none. */
    public String of(Section section, Figures figures) throws IOException {
        return switch (section) {
            case SUCCESS ->
                written(
                        "threads",
                        lines(figures, "STACK", "Breaker, retry, bulkhead on one guard, ns", "threads"),
                        "cost by threads");
            case ANNOTATED -> written("annotated", annotated(figures), "cost of an annotated method");
            case GUARDS ->
                written("guards", lines(figures, "guards", "Breaker, retry, bulkhead, ns", "guards"), "cost by guards");
            case WINDOWS ->
                written(
                        "windows",
                        lines(figures, "window of calls", "A breaker, ns", "calls in its window"),
                        "cost by the size of the window");
            case REGISTRY ->
                written(
                        "registry",
                        lines(figures, "registry", "A call through a breaker found by name, ns", "names"),
                        "cost by names");
            case MEMORY -> written("heap", heap(figures), "heap of a guard");
            default -> "";
        };
    }

    private static String lines(Figures figures, String subject, String title, String across) {
        LinePlot plot = new LinePlot();
        figures.of(subject).forEach(figure -> plot.point(Names.title(figure.who()), figure.size(), figure.score()));
        return plot.svg(title, across);
    }

    private static String annotated(Figures figures) {
        DotPlot plot = new DotPlot();
        for (Figure figure : figures.all()) {
            plot.dot(figure.size() == 1 ? "1 thread" : figure.size() + " threads", figure.who(), figure.score());
        }
        return plot.svg("One annotated method, ns");
    }

    private static String heap(Figures figures) {
        DotPlot plot = new DotPlot();
        for (Figure figure : figures.all()) {
            if (figure.subject().startsWith("heap of a guard: ")) {
                String row = figure.subject().substring("heap of a guard: ".length());
                plot.dot(row.toLowerCase(java.util.Locale.ROOT), Names.title(figure.who()), figure.score());
            }
        }
        return plot.svg("Heap that a guard keeps, bytes");
    }

    private String written(String name, String svg, String alternative) throws IOException {
        Path folder = Files.createDirectories(docs.resolve("charts"));
        Files.writeString(folder.resolve(name + "-" + jdk + ".svg"), svg);
        return "\n![" + alternative + "](charts/" + name + "-" + jdk + ".svg)\n";
    }
}
