package io.resilience.ratelimit;

import io.resilience.policy.RateLimitPolicy;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A token bucket by the generic cell rate algorithm (ITU-T I.371): one long, the time at which the bucket would be full again.
 *
 * <p>That time is counted in a {@link TokenPace}'s own units, so that a bucket which takes centuries to fill and one that gets tokens faster
 * than one a nanosecond are both exact.
 */
public final class RateLimiter {
    /** What {@link #enter} answers when the next token comes too late. */
    public static final long REFUSED = -1;

    private final AtomicReference<@Nullable Bucket> current = new AtomicReference<>();

    /** Takes a token at {@code now}, an exact time, for coarse time may step back a little: nanoseconds to wait for it, 0 when it is there, {@link #REFUSED} when the wait would be too long. */
    public long enter(RateLimitPolicy policy, long now) {
        Bucket bucket = bucket(policy, now);
        TokenPace pace = bucket.pace();
        while (true) {
            long seen = bucket.fullAt().get();
            long debt = pace.debt(seen, now);
            long wait = pace.waitNanos(debt);
            if (wait > pace.maxWaitNanos()) {
                return REFUSED;
            }
            if (bucket.fullAt().compareAndSet(seen, pace.units(now) + debt + pace.interval())) {
                return wait;
            }
        }
    }

    /** Gives back the token of a call that was not made. */
    public void giveBack(RateLimitPolicy policy) {
        Bucket bucket = current.get();
        if (bucket == null) {
            return;
        }
        TokenPace taken = bucket.isOf(policy) ? bucket.pace() : TokenPace.of(policy);
        if (taken.shift() == bucket.pace().shift()) { // else it was taken from a bucket before a change
            bucket.fullAt().addAndGet(-taken.interval());
        }
    }

    /** Nanoseconds until the next token. */
    public long nextToken(RateLimitPolicy policy, long now) {
        Bucket bucket = bucket(policy, now);
        return bucket.pace().waitNanos(bucket.pace().debt(bucket.fullAt().get(), now));
    }

    /** The bucket, at the pace of this policy; calls that began before a change come with the one before. */
    private Bucket bucket(RateLimitPolicy policy, long now) {
        Bucket known = current.get();
        return known != null && known.isOf(policy) ? known : repaced(known, policy, now);
    }

    private Bucket repaced(@Nullable Bucket first, RateLimitPolicy policy, long now) {
        TokenPace pace = TokenPace.of(policy);
        Bucket known = first;
        while (true) {
            Bucket next = known == null ? Bucket.full(pace, now) : known.at(pace, now);
            if (current.compareAndSet(known, next)) {
                return next;
            }
            known = current.get();
        }
    }
}
