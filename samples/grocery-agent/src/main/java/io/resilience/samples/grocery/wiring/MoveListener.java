package io.resilience.samples.grocery.wiring;

import io.resilience.Resilience;
import io.resilience.breaker.BreakerSnapshot;
import io.resilience.breaker.BreakerState;
import io.resilience.event.EventListener;
import io.resilience.event.ResilienceEvent;
import io.resilience.event.ResilienceEvent.BreakerMoved;
import io.resilience.event.ResilienceEvent.LetterParked;
import io.resilience.event.ResilienceEvent.LetterRefused;
import io.resilience.samples.grocery.terminal.Chronicle;
import io.resilience.time.Ticker;
import java.time.Duration;

/** Writes into the chronicle what the breakers do and why, and what goes wrong with dead letters. */
final class MoveListener implements EventListener {
    private final Resilience resilience;
    private final Chronicle chronicle;
    private final Ticker ticker;
    private final long began;

    MoveListener(Resilience resilience, Chronicle chronicle, Ticker ticker) {
        this.resilience = resilience;
        this.chronicle = chronicle;
        this.ticker = ticker;
        this.began = ticker.nanos();
    }

    @Override
    public void on(ResilienceEvent event) {
        Duration at = Duration.ofNanos(ticker.nanos() - began);
        String operation = event.service() + "/" + event.operation();
        if (event instanceof BreakerMoved moved) {
            move(at, operation, moved);
        } else if (event instanceof LetterParked parked) {
            chronicle.note(at, operation, "a dead letter is parked: " + parked.reason());
        } else if (event instanceof LetterRefused refused) {
            chronicle.note(at, operation, "a dead letter was not kept: " + refused.reason());
        }
    }

    private void move(Duration at, String operation, BreakerMoved moved) {
        if (moved.to() == BreakerState.CLOSED) {
            chronicle.closed(operation, at);
        } else if (moved.to() == BreakerState.OPEN && moved.from() == BreakerState.HALF_OPEN) {
            chronicle.probedInVain(operation, at);
        } else if (moved.to() == BreakerState.OPEN) {
            chronicle.opened(operation, at, moved.reason() + cause(moved));
        }
    }

    private String cause(BreakerMoved moved) {
        BreakerSnapshot breaker = resilience.breakers().state(moved.service(), moved.operation());
        Throwable failure = breaker == null ? null : breaker.why().lastFailure();
        return failure == null ? "" : ": " + words(failure);
    }

    private static String words(Throwable failure) {
        String message = failure.getMessage();
        Throwable cause = failure.getCause();
        if (message == null || message.isBlank()) {
            return cause == null ? failure.getClass().getSimpleName() : words(cause);
        }
        return message;
    }
}
