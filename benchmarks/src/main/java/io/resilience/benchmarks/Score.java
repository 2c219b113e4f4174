package io.resilience.benchmarks;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** One measured figure; the best iteration is what others' load on the machine disturbs least, so ratios are taken of it. */
record Score(double best, double mean, double error, double bytes) {

    static Score of(RunResult result) {
        Result<?> primary = result.getPrimaryResult();
        return new Score(primary.getStatistics().getMin(), primary.getScore(), primary.getScoreError(), bytes(result));
    }

    static Score only(Collection<RunResult> results) {
        return of(results.iterator().next());
    }

    private static double bytes(RunResult result) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
    }

    String time() {
        return number(best) + " (" + number(mean) + (Double.isNaN(error) ? ")" : " ± " + number(error) + ")");
    }

    String allocation() {
        return Double.isNaN(bytes) ? "-" : String.valueOf(Math.round(bytes));
    }

    /** This time as a multiple of another one. */
    String times(Score other) {
        return String.format(Locale.ROOT, "%.2f", best / other.best);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
    }
}
