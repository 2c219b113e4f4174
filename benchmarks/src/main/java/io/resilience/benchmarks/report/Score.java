package io.resilience.benchmarks.report;

import java.util.Arrays;
import java.util.Locale;

/**
 * One measured figure: quartiles of what was measured again and again, in nanoseconds unless its section says otherwise.
 *
 * @param low the lower quartile
 * @param median the figure itself
 * @param high the upper quartile
 * @param bytes what was allocated; NaN where that was not looked at
 */
public record Score(double low, double median, double high, double bytes) {

    /** The quartiles of {@code samples}; by interpolation between neighbours. */
    public static Score of(double bytes, double... samples) {
        double[] sorted = samples.clone();
        Arrays.sort(sorted);
        return new Score(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75), bytes);
    }

    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** The figure with its quartiles. */
    public String text() {
        return number(median) + " (" + number(low) + "–" + number(high) + ")";
    }

    /** The bytes as a whole number. */
    public String allocation() {
        return Double.isNaN(bytes) ? "-" : String.valueOf(Math.round(bytes));
    }

    /** This figure as a multiple of another, with the farthest that the quartiles of both allow. */
    public Score times(Score other) {
        return new Score(low / other.high, median / other.median, high / other.low, Double.NaN);
    }

    /** Whether even the better quartile of this one is above the worse of the other. */
    public boolean clearlyAbove(Score other) {
        return low > other.high;
    }

    /** A ratio with its spread. */
    public String ratio() {
        return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", median, low, high);
    }

    /** A number with as many digits as it is worth. */
    public static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
    }
}
