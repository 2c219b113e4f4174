package io.resilience.guard;

import io.resilience.exception.BulkheadFullException;
import io.resilience.exception.CallTimeoutException;
import io.resilience.exception.CircuitOpenException;
import io.resilience.exception.RateLimitExceededException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes the exceptions that a pipeline itself raises, so that another API's exceptions can take their place where retries and
 * fallbacks name them.
 */
public interface RaisedFailures {
    /** Raises the exceptions of {@link io.resilience.exception}. */
    RaisedFailures DEFAULT = new RaisedFailures() {};

    /**
     * Raises these exceptions with the place of the call: each has, as a suppressed exception, the frames of the thread that was refused. For
     * a search, as in {@code Resilience.builder().raising(RaisedFailures.DEFAULT.traced())}; every refusal then costs a walk of the stack.
     */
    default RaisedFailures traced() {
        return new TracedFailures(this);
    }

    /** A breaker refused the call; that happens often while it is open, so the exception should carry no stack trace. */
    default Throwable open(Name name, String state, LongSupplier remainingNanos, @Nullable Throwable lastCause) {
        return new CircuitOpenException(name.service(), name.operation(), state, remainingNanos, lastCause);
    }

    /** A bulkhead refused the call. */
    default Throwable full(Name name, String why) {
        return new BulkheadFullException(name.service(), name.operation(), why);
    }

    /** A rate limit refused the call. */
    default Throwable rateExceeded(Name name, Duration retryAfter) {
        return new RateLimitExceededException(name.service(), name.operation(), retryAfter);
    }

    /** The time was up. */
    default Throwable timedOut(Name name, Duration limit, @Nullable Throwable cause) {
        return new CallTimeoutException(name.service(), name.operation(), limit, cause);
    }
}
