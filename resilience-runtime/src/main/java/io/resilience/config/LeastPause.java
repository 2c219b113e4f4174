package io.resilience.config;

import io.resilience.policy.RetryPolicy;

/** The shortest time that the pauses of a retry can take in all, jitter at its luckiest. */
final class LeastPause {
    private static final int ENOUGH = 1_000;

    private LeastPause() {}

    static double nanos(RetryPolicy retry) {
        RetryPolicy.Backoff backoff = retry.backoff();
        double most = backoff.maxDelay().toNanos();
        double pause = backoff.delay().toNanos();
        double sum = 0;
        int pauses = retry.maxAttempts() - 1;
        for (int i = 0; i < Math.min(pauses, ENOUGH); i++) {
            sum += Math.min(pause, most);
            pause = Math.min(pause * backoff.multiplier(), most);
        }
        sum += Math.max(0, pauses - ENOUGH) * pause;
        return sum * (1 - backoff.jitter());
    }
}
