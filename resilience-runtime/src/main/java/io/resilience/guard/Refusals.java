package io.resilience.guard;

import io.resilience.breaker.Breaker;
import io.resilience.breaker.BreakerSnapshot;
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
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The failures that a pipeline itself raises, counted and announced. */
final class Refusals {
    /** What the refusals of one phase of a breaker have in common. */
    private record OpenPhase(
            long epoch,
            String state,
            LongSupplier remainingNanos,
            @Nullable Throwable lastCause) {}

    /** What the last call of a kind that gave up on its way in was refused with. */
    private record Sample(long refusal, Throwable exception) {}

    private final Setup setup;
    private volatile @Nullable OpenPhase phase;
    private volatile @Nullable Sample sample;

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

    /** An exception of its own for each refusal: what its caller adds to it, or adds it to, is that caller's. */
    private Throwable open() {
        Breaker breaker = setup.machinery().gates().breaker();
        if (breaker == null) {
            throw new IllegalStateException(setup.name() + " has no breaker, yet one refused a call");
        }
        OpenPhase seen = phase;
        if (seen == null || seen.epoch != breaker.epoch()) {
            seen = seen(breaker);
            phase = seen;
        }
        return raised().open(setup.name(), seen.state, seen.remainingNanos, seen.lastCause);
    }

    private OpenPhase seen(Breaker breaker) {
        long epoch = breaker.epoch();
        BreakerSnapshot seen = breaker.snapshot();
        Ticker ticker = setup.engine().ticker();
        long nextProbe = ticker.nanos() + seen.age().left().toNanos();
        return new OpenPhase(
                epoch,
                seen.state().name(),
                () -> nextProbe - ticker.nanos(),
                seen.why().lastFailure());
    }

    private Throwable rateExceeded() {
        RateLimitPolicy policy = setup.rules().policies().gates().rateLimit();
        RateLimiter limiter = setup.machinery().gates().limiter();
        long wait = policy == null || limiter == null
                ? 0
                : limiter.nextToken(policy, setup.engine().ticker().nanos());
        return raised().rateExceeded(setup.name(), Duration.ofNanos(wait));
    }

    private Throwable full(long permit) {
        var policy = setup.rules().policies().gates().bulkhead();
        var slots = setup.machinery().gates().slots();
        int running = slots == null ? 0 : slots.taken();
        int waiting = slots == null ? 0 : slots.waiting();
        String now = (running == 1 ? "1 call is" : running + " calls are") + " running" + inLine(waiting);
        String why = permit == Refusal.WAITED && policy != null
                ? "no place came free within " + policy.queue().maxWait().toMillis() + " ms"
                : permit == Refusal.WITHIN ? now + forItself(running) : now;
        return raised().full(setup.name(), why);
    }

    private static String forItself(int running) {
        return ", and this one, made within " + (running == 1 ? "it" : "them")
                + ", would wait for itself; raise bulkhead.maxConcurrent, or call what is not guarded";
    }

    private static String inLine(int waiting) {
        return waiting == 0 ? "" : waiting == 1 ? " and 1 is waiting" : " and " + waiting + " are waiting";
    }

    /** A timeout, counted and announced. */
    Throwable timedOut(@Nullable Throwable cause) {
        setup.machinery().metrics().add(Count.TIMED_OUT);
        if (setup.engine().events().heard()) {
            setup.engine().events().publish(new CallTimedOut(service(), operation(), limit()));
        }
        return raised().timedOut(setup.name(), limit(), cause);
    }

    private Duration limit() {
        TimeoutPolicy policy = setup.rules().policies().timeout();
        return policy == null ? Duration.ZERO : policy.attempt().isZero() ? policy.deadline() : policy.attempt();
    }

    /** Whether the breaker's own settings name what a gate behind it refuses with. */
    boolean counts(long refusal) {
        return setup.rules().failures().counts(sample(refusal));
    }

    /** What calls are refused with, for the breaker: it keeps the class of a failure, and judges by it. */
    Throwable sample(long refusal) {
        Sample seen = sample;
        if (seen == null || seen.refusal != refusal) {
            seen = new Sample(refusal, made(refusal));
            sample = seen;
        }
        return seen.exception;
    }

    private Throwable made(long refusal) {
        if (refusal == Refusal.LATE) {
            return raised().timedOut(setup.name(), limit(), null);
        }
        return refusal == Refusal.RATE
                ? raised().rateExceeded(setup.name(), Duration.ZERO)
                : raised().full(setup.name(), "every place is taken");
    }

    private RaisedFailures raised() {
        return setup.engine().workers().raised();
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
