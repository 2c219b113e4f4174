package io.resilience.benchmarks.report.chart;

import java.util.List;
import java.util.Locale;

/** An SVG document that grows. Colours are classes, and the style sheet has two sets of them. */
final class Canvas {
    static final int WIDTH = 820;

    private static final int COLOURS = 11;
    private static final String STYLE = """
            <style>
            text { font: 12px system-ui, sans-serif; fill: #24292f }
            .title { font-weight: 600; font-size: 14px }
            .end { text-anchor: end } .middle { text-anchor: middle }
            .back { fill: #ffffff } .grid { stroke: #d0d7de; stroke-width: 1 }
            .line { fill: none; stroke-width: 1.6 } .spread { stroke-width: 1.6 }
            %s
            @media (prefers-color-scheme: dark) {
            text { fill: #e6edf3 } .back { fill: #0d1117 } .grid { stroke: #30363d }
            %s
            }
            </style>
            """.formatted(
                    colours(List.of(
                            "#0550ae", "#54aeff", "#bc4c00", "#e3a008", "#1a7f37", "#8250df", "#bf3989", "#6e7781",
                            "#24292f", "#0f766e", "#a40e26")),
                    colours(List.of(
                            "#58a6ff", "#a5d6ff", "#f0883e", "#e3b341", "#3fb950", "#bc8cff", "#f778ba", "#8b949e",
                            "#f0f6fc", "#2dd4bf", "#ff7b72")));

    private final StringBuilder body = new StringBuilder();

    private static String colours(List<String> all) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < COLOURS; i++) {
            text.append(".c%d { fill: %s; stroke: %s } ".formatted(i, all.get(i), all.get(i)));
        }
        return text.toString().strip();
    }

    void text(String style, double x, double y, String words) {
        body.append("<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>\n"
                .formatted(style, number(x), number(y), escaped(words)));
    }

    void line(String style, double x1, double y1, double x2, double y2) {
        body.append("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>\n"
                .formatted(style, number(x1), number(y1), number(x2), number(y2)));
    }

    /** A series' mark; the first two are ours, and larger. */
    void mark(int series, double x, double y) {
        body.append("<circle class=\"c%d\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>\n"
                .formatted(series % COLOURS, number(x), number(y), series < 2 ? "5" : "3.5"));
    }

    void path(int series, List<double[]> points) {
        StringBuilder text = new StringBuilder();
        for (double[] point : points) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(number(point[0]))
                    .append(',')
                    .append(number(point[1]));
        }
        body.append(
                "<polyline class=\"c%d line\" style=\"fill:none\" points=\"%s\"/>\n".formatted(series % COLOURS, text));
    }

    /** The names of the series, in rows; returns the height they take. */
    double legend(List<String> series, double top) {
        double x = 16;
        double y = top;
        for (int i = 0; i < series.size(); i++) {
            double width = 24 + 6.7 * series.get(i).length();
            if (x + width > WIDTH - 16) {
                x = 16;
                y += 18;
            }
            mark(i, x + 5, y - 4);
            text("", x + 15, y, series.get(i));
            x += width;
        }
        return y - top + 18;
    }

    String document(String title, double height) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %s" role="img" aria-label="%s">
                %s<rect class="back" width="100%%" height="100%%" rx="6"/>
                <text class="title" x="16" y="26">%s</text>
                %s</svg>
                """.formatted(WIDTH, number(height), escaped(title), STYLE, escaped(title), body);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
