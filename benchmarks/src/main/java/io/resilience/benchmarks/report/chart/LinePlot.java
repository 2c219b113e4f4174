package io.resilience.benchmarks.report.chart;

import io.resilience.benchmarks.report.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A line for each contender over what varies, and the quartiles at each point as a stroke. */
final class LinePlot {
    private static final double LEFT = 70;
    private static final double RIGHT = Canvas.WIDTH - 30.0;
    private static final double HEIGHT = 260;

    private final Map<String, TreeMap<Long, Score>> lines = new LinkedHashMap<>();

    void point(String who, long size, Score score) {
        lines.computeIfAbsent(who, name -> new TreeMap<>()).put(size, score);
    }

    String svg(String title, String across) {
        Canvas canvas = new Canvas();
        List<String> series = new ArrayList<>(lines.keySet());
        double top = 44 + canvas.legend(series, 50);
        double bottom = top + HEIGHT;
        LogAxis down = down(top, bottom);
        TreeSet<Long> sizes = new TreeSet<>();
        lines.values().forEach(line -> sizes.addAll(line.keySet()));
        LogAxis along = new LogAxis(sizes.first(), Math.max(sizes.last(), sizes.first() + 1), LEFT + 20, RIGHT - 20);
        for (double tick : down.ticks()) {
            canvas.line("grid", LEFT, down.at(tick), RIGHT, down.at(tick));
            canvas.text("end", LEFT - 8, down.at(tick) + 4, LogAxis.label(tick));
        }
        for (long size : sizes) {
            canvas.text("middle", along.at(size), bottom + 16, LogAxis.label(size));
        }
        canvas.text("middle", (LEFT + RIGHT) / 2, bottom + 34, across);
        for (int i = series.size() - 1; i >= 0; i--) {
            draw(canvas, i, lines.get(series.get(i)), along, down);
        }
        return canvas.document(title, bottom + 46);
    }

    private LogAxis down(double top, double bottom) {
        double least = lines.values().stream()
                .flatMap(line -> line.values().stream())
                .mapToDouble(Score::low)
                .min()
                .orElse(1);
        double most = lines.values().stream()
                .flatMap(line -> line.values().stream())
                .mapToDouble(Score::high)
                .max()
                .orElse(10);
        return LogAxis.round(least, most, bottom, top);
    }

    private static void draw(Canvas canvas, int series, TreeMap<Long, Score> line, LogAxis along, LogAxis down) {
        List<double[]> points = new ArrayList<>();
        line.forEach((size, score) -> {
            double x = along.at(size);
            points.add(new double[] {x, down.at(score.median())});
            canvas.line("c" + series + " spread", x, down.at(score.low()), x, down.at(score.high()));
            canvas.mark(series, x, down.at(score.median()));
        });
        canvas.path(series, points);
    }
}
