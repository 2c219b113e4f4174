package io.resilience.benchmarks.report.chart;

import io.resilience.benchmarks.report.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A row for each subject, a dot for each contender in it, and its quartiles as a stroke. */
final class DotPlot {
    private static final int ROW = 34;
    private static final int LABELS = 250;

    private final Map<String, Map<String, Score>> rows = new LinkedHashMap<>();
    private final List<String> series = new ArrayList<>();

    void dot(String row, String who, Score score) {
        rows.computeIfAbsent(row, label -> new LinkedHashMap<>()).put(who, score);
        if (!series.contains(who)) {
            series.add(who);
        }
    }

    String svg(String title) {
        Canvas canvas = new Canvas();
        double top = 34 + canvas.legend(series, 50);
        double bottom = top + ROW * rows.size();
        LogAxis axis = axis();
        for (double tick : axis.ticks()) {
            canvas.line("grid", axis.at(tick), top, axis.at(tick), bottom);
            canvas.text("middle", axis.at(tick), bottom + 16, LogAxis.label(tick));
        }
        double y = top + ROW / 2.0;
        for (Map.Entry<String, Map<String, Score>> row : rows.entrySet()) {
            canvas.text("end", LABELS - 12, y + 4, row.getKey());
            canvas.line("grid", LABELS, y, Canvas.WIDTH - 20.0, y);
            dots(canvas, axis, y, row.getValue());
            y += ROW;
        }
        return canvas.document(title, bottom + 28);
    }

    private LogAxis axis() {
        double least = rows.values().stream()
                .flatMap(row -> row.values().stream())
                .mapToDouble(Score::low)
                .min()
                .orElse(1);
        double most = rows.values().stream()
                .flatMap(row -> row.values().stream())
                .mapToDouble(Score::high)
                .max()
                .orElse(10);
        return LogAxis.round(least, most, LABELS, Canvas.WIDTH - 20.0);
    }

    /** Ours is drawn last, over the others. */
    private void dots(Canvas canvas, LogAxis axis, double y, Map<String, Score> row) {
        for (int i = series.size() - 1; i >= 0; i--) {
            Score score = row.get(series.get(i));
            if (score != null) {
                double shifted = y + (i - (series.size() - 1) / 2.0) * 2.2;
                canvas.line("c" + i + " spread", axis.at(score.low()), shifted, axis.at(score.high()), shifted);
                canvas.mark(i, axis.at(score.median()), shifted);
            }
        }
    }
}
