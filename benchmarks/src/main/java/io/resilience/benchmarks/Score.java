package io.resilience.benchmarks;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** One measured figure. */
record Score(double nanos, double error, double bytes) {

    static Score of(RunResult result) {
        Result<?> primary = result.getPrimaryResult();
        return new Score(primary.getScore(), primary.getScoreError(), bytes(result));
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
        String shown = number(nanos);
        return Double.isNaN(error) ? shown : shown + " ± " + number(error);
    }

    String allocation() {
        return Double.isNaN(bytes) ? "-" : String.valueOf(Math.round(bytes));
    }

    /** This time as a multiple of another one. */
    String times(Score other) {
        return String.format(Locale.ROOT, "%.2f", nanos / other.nanos);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
    }
}
