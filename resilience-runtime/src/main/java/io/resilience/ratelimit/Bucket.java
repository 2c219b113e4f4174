package io.resilience.ratelimit;

import io.resilience.policy.RateLimitPolicy;
import java.util.concurrent.atomic.AtomicLong;

/** When a bucket is full again, in the units of a pace; buckets of one unit share it, whatever their pace. */
record Bucket(TokenPace pace, AtomicLong fullAt) {

    /** One that nobody has asked yet; all times of whole nanoseconds are later than 0. */
    static Bucket full(TokenPace pace, long now) {
        return new Bucket(pace, new AtomicLong(pace.shift() < 0 ? pace.units(now) : 0));
    }

    /** Whether this is the pace of that very policy, which a pipeline keeps; for comparing all its values would cost as much as a token. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(RateLimitPolicy policy) {
        return pace.policy() == policy;
    }

    /** The same at another pace; only where that counts in other units, a token that is taken in this moment may get lost. */
    Bucket at(TokenPace other, long now) {
        if (other.shift() == pace.shift()) {
            return new Bucket(other, fullAt);
        }
        long debt = other.fromNanos(pace.toNanos(pace.debt(fullAt.get(), now)));
        return new Bucket(other, new AtomicLong(other.units(now) + debt));
    }
}
