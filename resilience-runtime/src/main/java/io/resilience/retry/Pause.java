package io.resilience.retry;

import io.resilience.policy.RetryPolicy.Backoff;

/** The pause before the next attempt. */
public final class Pause {
    private Pause() {}

    /**
     * Nanoseconds to wait after attempt {@code attempt} failed: exponential, capped, jittered, and never shorter than the failure asked for.
     *
     * @param dice a random number from 0 to 1
     * @param retryAfter what the failure asked for, 0 for nothing
     */
    public static long after(int attempt, Backoff backoff, double dice, long retryAfter) {
        double grown = (double) backoff.delay().toNanos() * Math.pow(backoff.multiplier(), attempt - 1);
        double capped = Math.min(grown, (double) backoff.maxDelay().toNanos());
        return Math.max((long) (capped * (1 - backoff.jitter() * dice)), retryAfter);
    }
}
