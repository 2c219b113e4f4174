package io.resilience.guard;

import io.resilience.breaker.Breaker;
import io.resilience.breaker.BreakerSnapshot;
import io.resilience.breaker.BreakerState;
import io.resilience.event.RefusedBy;
import io.resilience.event.ResilienceEvent.CallRefused;
import io.resilience.event.ResilienceEvent.CallTimedOut;
import io.resilience.event.ResilienceEvent.LateResult;
import io.resilience.metrics.Count;
import io.resilience.policy.RateLimitPolicy;
import io.resilience.policy.TimeoutPolicy;
import io.resilience.ratelimit.RateLimiter;
import io.resilience.time.Ticker;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The failures that a pipeline itself raises, counted and announced. */
final class Refusals {
    /** The exception of one phase of a breaker, shared by all calls that the phase refuses. */
    private record Preformed(long epoch, Throwable exception) {}

    private final Setup setup;
    private volatile @Nullable Preformed preformed;

    Refusals(Setup setup) {
        this.setup = setup;
    }

    Throwable refused(long permit) {
        if (permit == Refusal.OPEN) {
            return told(RefusedBy.BREAKER, Count.REFUSED_OPEN, open());
        }
        if (permit == Refusal.RATE) {
            return told(RefusedBy.RATE_LIMIT, Count.REFUSED_RATE, rateExceeded());
        }
        if (permit == Refusal.LATE) {
            return timedOut(null);
        }
        if (permit == Refusal.INTERRUPTED) {
            return new InterruptedException(setup.name() + " was interrupted while it waited for its turn");
        }
        return told(RefusedBy.BULKHEAD, Count.REFUSED_BULKHEAD, full(permit));
    }

    private Throwable told(RefusedBy by, Count count, Throwable exception) {
        setup.machinery().metrics().add(count);
        if (setup.engine().events().heard()) {
            setup.engine().events().publish(new CallRefused(service(), operation(), by, exception));
        }
        return exception;
    }

    private Throwable open() {
        Breaker breaker = setup.machinery().gates().breaker();
        long epoch = breaker == null ? 0 : breaker.epoch();
        Preformed seen = preformed;
        if (seen != null && seen.epoch == epoch) {
            return seen.exception;
        }
        Throwable exception = open(breaker);
        preformed = new Preformed(epoch, exception);
        return exception;
    }

    private Throwable open(@Nullable Breaker breaker) {
        if (breaker == null) {
            throw new IllegalStateException(setup.name() + " has no breaker, yet one refused a call");
        }
        BreakerSnapshot seen = breaker.snapshot();
        Ticker ticker = setup.engine().ticker();
        long nextProbe = ticker.nanos() + seen.age().left().toNanos();
        BreakerState state = seen.state();
        return setup.engine()
                .workers()
                .raised()
                .open(
                        setup.name(),
                        state.name(),
                        () -> nextProbe - ticker.nanos(),
                        seen.why().lastFailure());
    }

    private Throwable rateExceeded() {
        RateLimitPolicy policy = setup.rules().policies().gates().rateLimit();
        RateLimiter limiter = setup.machinery().gates().limiter();
        long wait = policy == null || limiter == null
                ? 0
                : limiter.nextToken(policy, setup.engine().ticker().nanos());
        return setup.engine().workers().raised().rateExceeded(setup.name(), Duration.ofNanos(wait));
    }

    private Throwable full(long permit) {
        var policy = setup.rules().policies().gates().bulkhead();
        var slots = setup.machinery().gates().slots();
        int running = slots == null ? 0 : slots.taken();
        int waiting = slots == null ? 0 : slots.waiting();
        String why = permit == Refusal.WAITED && policy != null
                ? "no place came free within " + policy.queue().maxWait().toMillis() + " ms"
                : (running == 1 ? "1 call is" : running + " calls are") + " running" + inLine(waiting);
        return setup.engine().workers().raised().full(setup.name(), why);
    }

    private static String inLine(int waiting) {
        return waiting == 0 ? "" : waiting == 1 ? " and 1 is waiting" : " and " + waiting + " are waiting";
    }

    /** A timeout, counted and announced. */
    Throwable timedOut(@Nullable Throwable cause) {
        TimeoutPolicy policy = setup.rules().policies().timeout();
        Duration limit =
                policy == null ? Duration.ZERO : policy.attempt().isZero() ? policy.deadline() : policy.attempt();
        setup.machinery().metrics().add(Count.TIMED_OUT);
        if (setup.engine().events().heard()) {
            setup.engine().events().publish(new CallTimedOut(service(), operation(), limit));
        }
        return setup.engine().workers().raised().timedOut(setup.name(), limit, cause);
    }

    /** A result that came when its breaker had moved on. */
    void late(boolean succeeded) {
        setup.machinery().metrics().add(Count.LATE_RESULT);
        if (setup.engine().events().heard()) {
            setup.engine().events().publish(new LateResult(service(), operation(), succeeded));
        }
    }

    private String service() {
        return setup.name().service();
    }

    private String operation() {
        return setup.name().operation();
    }
}
