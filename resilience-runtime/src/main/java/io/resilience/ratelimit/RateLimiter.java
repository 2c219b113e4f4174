package io.resilience.ratelimit;

import io.resilience.policy.RateLimitPolicy;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A token bucket by the generic cell rate algorithm (ITU-T I.371): one long, the time at which the bucket would be full again.
 */
public final class RateLimiter {
    /** What {@link #enter} answers when the next token comes too late. */
    public static final long REFUSED = -1;

    private final AtomicLong fullAt = new AtomicLong();

    /** Takes a token at {@code now}, an exact time, for coarse time may step back a little: nanoseconds to wait for it, 0 when it is there, {@link #REFUSED} when the wait would be too long. */
    public long enter(RateLimitPolicy policy, long now) {
        while (true) {
            long seen = fullAt.get();
            long wait = wait(policy, seen, now);
            if (wait > policy.maxWait().toNanos()) {
                return REFUSED;
            }
            if (fullAt.compareAndSet(seen, Math.max(seen, now) + interval(policy))) {
                return wait;
            }
        }
    }

    /** Gives back the token of a call that was not made. */
    public void giveBack(RateLimitPolicy policy) {
        fullAt.addAndGet(-interval(policy));
    }

    /** Nanoseconds until the next token. */
    public long nextToken(RateLimitPolicy policy, long now) {
        return wait(policy, fullAt.get(), now);
    }

    private static long wait(RateLimitPolicy policy, long fullAt, long now) {
        long saved = interval(policy) * (policy.burst() - 1);
        return Math.max(0, fullAt - now - saved);
    }

    private static long interval(RateLimitPolicy policy) {
        return Math.max(1, policy.period().toNanos() / policy.limit());
    }
}
