package io.resilience.flight;

import io.resilience.event.EventWitness;
import io.resilience.event.ResilienceEvent;
import io.resilience.event.ResilienceEvent.BreakerMoved;
import io.resilience.event.ResilienceEvent.CallAnswered;
import io.resilience.event.ResilienceEvent.CallFailed;
import io.resilience.event.ResilienceEvent.CallRefused;
import io.resilience.event.ResilienceEvent.CallRetried;
import io.resilience.event.ResilienceEvent.CallTimedOut;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Records the decisions about calls, while a recording wants any of them. */
final class FlightWitness implements EventWitness {
    @Override
    public boolean attends() {
        return FlightProbes.anyDecision();
    }

    @Override
    public void on(ResilienceEvent event) {
        FlightEvent recorded = ofCall(event);
        if (recorded == null) {
            recorded = FlightLetters.of(event);
        }
        if (recorded != null) {
            recorded.finish(event.service(), event.operation());
        }
    }

    private static @Nullable FlightEvent ofCall(ResilienceEvent event) {
        if (event instanceof CallRetried retried) {
            return retry(retried);
        }
        if (event instanceof CallRefused refused) {
            FlightRefusal refusal = new FlightRefusal();
            refusal.gate = refused.by().name().toLowerCase(Locale.ROOT);
            return refusal;
        }
        if (event instanceof CallTimedOut late) {
            FlightTimeout timeout = new FlightTimeout();
            timeout.limit = late.limit().toNanos();
            return timeout;
        }
        if (event instanceof CallAnswered answered) {
            return fallback(answered);
        }
        if (event instanceof CallFailed failed) {
            return failure(failed);
        }
        return event instanceof BreakerMoved moved ? move(moved) : null;
    }

    private static FlightEvent retry(CallRetried retried) {
        FlightRetry retry = new FlightRetry();
        retry.attempt = retried.attempt();
        retry.pause = retried.pause().toNanos();
        retry.failure = retried.failure().getClass().getName();
        return retry;
    }

    private static FlightEvent fallback(CallAnswered answered) {
        FlightFallback fallback = new FlightFallback();
        fallback.kind = answered.kind().toLowerCase(Locale.ROOT);
        fallback.failure = answered.cause().getClass().getName();
        return fallback;
    }

    private static FlightEvent failure(CallFailed failed) {
        FlightFailure failure = new FlightFailure();
        failure.attempts = failed.attempts();
        failure.failure = failed.failure().getClass().getName();
        return failure;
    }

    private static FlightEvent move(BreakerMoved moved) {
        FlightMove move = new FlightMove();
        move.from = moved.from().name();
        move.to = moved.to().name();
        move.reason = moved.reason();
        return move;
    }
}
