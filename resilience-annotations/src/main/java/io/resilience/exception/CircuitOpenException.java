package io.resilience.exception;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A call refused by a breaker that is open, forced open, half-open with all probes out, or still ramping up. */
public class CircuitOpenException extends RefusedException {
    private static final long serialVersionUID = 1L;
    private final String state;
    private final transient LongSupplier remainingNanos;

    /**
     * A refusal. Its message is put together when somebody reads it, for hardly anybody does while a breaker is open.
     *
     * @param state the breaker's state, such as {@code OPEN}
     * @param remainingNanos tells how long until the next probe, at the time of asking
     * @param lastCause the failure that opened the breaker, if any
     */
    public CircuitOpenException(
            String service,
            String operation,
            String state,
            LongSupplier remainingNanos,
            @Nullable Throwable lastCause) {
        super(service, operation, "", lastCause);
        this.state = state;
        this.remainingNanos = remainingNanos;
    }

    /** The breaker's state when it refused: {@code OPEN}, {@code FORCED_OPEN}, {@code HALF_OPEN}, or {@code CLOSED} while ramping up. */
    public String state() {
        return state;
    }

    @Override
    public Duration retryAfter() {
        return Duration.ofNanos(Math.max(0, remainingNanos == null ? 0 : remainingNanos.getAsLong()));
    }

    @Override
    public @Nullable String getMessage() {
        Duration left = retryAfter();
        String refused = service() + "/" + operation() + " is " + readable(state);
        return left.toMillis() > 0 ? refused + ", " + Countdown.ofState(state, left) : refused;
    }

    private static String readable(String state) {
        return state.equals("CLOSED")
                ? "ramping up after it was open"
                : state.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
