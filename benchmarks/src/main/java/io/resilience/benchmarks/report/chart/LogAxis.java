package io.resilience.benchmarks.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Places for values by their logarithm.
 *
 * @param low the value at {@code from}
 * @param high the value at {@code to}
 */
record LogAxis(double low, double high, double from, double to) {

    /** An axis with some room on both sides. */
    static LogAxis round(double least, double most, double from, double to) {
        return new LogAxis(least / 1.3, most * 1.3, from, to);
    }

    double at(double value) {
        double bounded = Math.max(low, Math.min(high, value));
        return from + (to - from) * Math.log(bounded / low) / Math.log(high / low);
    }

    /** Powers of ten, with 2 and 5 between them where there are few. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        boolean few = high / low < 300;
        for (double power = 1e-3; power <= 1e12; power *= 10) {
            for (int factor : few ? new int[] {1, 2, 5} : new int[] {1}) {
                if (power * factor >= low && power * factor <= high) {
                    ticks.add(power * factor);
                }
            }
        }
        return ticks;
    }

    static String label(double value) {
        return value < 1
                ? String.format(Locale.ROOT, "%.1f", value)
                : String.format(Locale.ROOT, "%,d", Math.round(value));
    }
}
