package io.resilience.metrics;

import java.time.Duration;
import java.util.Arrays;

/** Quantiles of counted buckets. */
final class Quantiles {
    private final long[] counts;
    private final long samples;
    private final long longest;

    Quantiles(long[] counts, long longest) {
        this.counts = counts;
        this.samples = Arrays.stream(counts).sum();
        this.longest = longest;
    }

    long samples() {
        return samples;
    }

    /** The smallest duration that a share of at least {@code quantile} doesn't exceed; zero when there are no samples. */
    Duration at(double quantile) {
        long rank = Math.max(1, (long) Math.ceil(quantile * samples));
        long seen = 0;
        for (int bucket = 0; bucket < counts.length; bucket++) {
            seen += counts[bucket];
            if (seen >= rank) {
                return Duration.ofNanos(Math.min(longest, Buckets.value(bucket)));
            }
        }
        return Duration.ZERO;
    }
}
