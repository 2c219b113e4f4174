package io.resilience.ratelimit;

import io.resilience.policy.RateLimitPolicy;
import java.math.BigInteger;

/**
 * A rate limit in units of {@code 2^shift} nanoseconds. Nanoseconds would do for most; where tokens come faster than one a microsecond a
 * unit is the 1024th part of one, and where a bucket takes more than 73 years to fill it is as much longer as a {@code long} needs.
 *
 * @param interval between two tokens
 * @param saved what a full bucket is ahead
 */
record TokenPace(RateLimitPolicy policy, int shift, long interval, long saved, long maxWaitNanos) {
    /** The most units that a bucket may take to fill. */
    private static final int MOST_BITS = 61;

    private static final int FINE = 10;

    /** Longer debts than any bucket has: the bucket stood unused until its fine units came round again. */
    private static final long STALE = 1L << 62;

    static TokenPace of(RateLimitPolicy policy) {
        int shift = shift(policy);
        long interval = interval(policy, shift);
        return new TokenPace(
                policy,
                shift,
                interval,
                interval * (policy.burst() - 1),
                policy.maxWait().toNanos());
    }

    private static int shift(RateLimitPolicy policy) {
        long nanos = policy.period().toNanos() / policy.limit();
        if (nanos < 1 << FINE) {
            return -FINE;
        }
        BigInteger whole = BigInteger.valueOf(nanos).multiply(BigInteger.valueOf(policy.burst()));
        return Math.max(0, whole.bitLength() - MOST_BITS);
    }

    private static long interval(RateLimitPolicy policy, int shift) {
        long nanos = policy.period().toNanos();
        long whole = nanos / policy.limit();
        if (shift >= 0) {
            return Math.max(1, whole >> shift);
        }
        long rest = ((nanos % policy.limit()) << -shift) / policy.limit();
        return Math.max(1, (whole << -shift) + rest);
    }

    /** A time in units; fine ones come round, so that times are told apart by their difference only. */
    long units(long nanos) {
        return shift >= 0 ? nanos >> shift : nanos << -shift;
    }

    /** A span in units, at most what may be in debt. */
    long fromNanos(long nanos) {
        return shift >= 0 ? nanos >> shift : Math.min(nanos, STALE >> -shift) << -shift;
    }

    /** A span in nanoseconds, rounded up, so that nobody is told to come too early. */
    long toNanos(long units) {
        if (shift < 0) {
            return (units >> -shift) + ((units & (1L << -shift) - 1) == 0 ? 0 : 1);
        }
        return units > Long.MAX_VALUE >> shift ? Long.MAX_VALUE : units << shift;
    }

    /** How far the bucket is from being full. */
    long debt(long fullAt, long now) {
        long ahead = fullAt - units(now);
        return ahead <= 0 || (shift < 0 && ahead > STALE) ? 0 : ahead;
    }

    /** Nanoseconds until the next token, for a bucket in such debt. */
    long waitNanos(long debt) {
        return debt <= saved ? 0 : toNanos(debt - saved);
    }
}
