package io.resilience.guard;

import io.resilience.bulkhead.Slots;
import io.resilience.deadline.DeadlineCell;
import io.resilience.policy.BulkheadPolicy;
import io.resilience.policy.RateLimitPolicy;
import io.resilience.ratelimit.RateLimiter;
import io.resilience.time.Ticker;
import org.jspecify.annotations.Nullable;

/** The part of a synchronous call's way in that may wait: for a token of the rate limit, then for a place in the bulkhead. */
record Queueing(Setup setup) {

    /** 0 when the call may begin, else a {@link Refusal}. */
    long enter(long began, long due) {
        RateLimiter limiter = setup.machinery().gates().limiter();
        RateLimitPolicy rate = setup.rules().policies().gates().rateLimit();
        if (limiter == null || rate == null) {
            return place(due);
        }
        long refusal = token(limiter, rate, began, due);
        if (refusal < 0) {
            return refusal;
        }
        boolean placed = false;
        try {
            refusal = place(due);
            placed = refusal == 0;
            return refusal;
        } finally {
            if (!placed) {
                limiter.giveBack(rate);
            }
        }
    }

    private long token(RateLimiter limiter, RateLimitPolicy rate, long began, long due) {
        long wait = limiter.enter(rate, setup.engine().ticker().nanos());
        if (wait <= 0) {
            return wait < 0 ? Refusal.RATE : 0;
        }
        if (began + wait >= Math.min(due, inherited())) {
            limiter.giveBack(rate);
            return Refusal.RATE;
        }
        boolean waited = false;
        try {
            setup.engine().clockwork().sleeper().sleep(wait);
            waited = true;
            return 0;
        } catch (InterruptedException e) {
            return Refusal.INTERRUPTED;
        } finally {
            if (!waited) {
                limiter.giveBack(rate);
            }
        }
    }

    private long inherited() {
        return setup.engine().deadlines().cell().inherited();
    }

    private long place(long due) {
        Slots slots = setup.machinery().gates().slots();
        BulkheadPolicy policy = setup.rules().policies().gates().bulkhead();
        return slots == null || policy == null || slots.tryEnter() ? 0 : line(slots, policy, due);
    }

    private long line(Slots slots, BulkheadPolicy policy, long due) {
        if (policy.queue().size() == 0) {
            return Refusal.FULL;
        }
        long latest = Math.min(due, inherited());
        long patience = patience(policy, setup.engine().ticker());
        return switch (Place.await(
                slots, policy, Math.min(patience, latest), setup.engine().clockwork())) {
            case TAKEN -> 0;
            case FULL -> Refusal.FULL;
            case WITHIN -> Refusal.WITHIN;
            case INTERRUPTED -> Refusal.INTERRUPTED;
            case LATE -> patience < latest ? Refusal.WAITED : Refusal.LATE;
        };
    }

    /** The time until which the bulkhead's own setting lets a call wait. */
    static long patience(@Nullable BulkheadPolicy policy, Ticker ticker) {
        long most = policy == null ? 0 : policy.queue().maxWait().toNanos();
        return most == 0 ? DeadlineCell.NONE : ticker.nanos() + most;
    }
}
