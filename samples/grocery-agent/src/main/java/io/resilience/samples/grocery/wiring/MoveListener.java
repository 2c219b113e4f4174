package io.resilience.samples.grocery.wiring;

import io.resilience.event.EventListener;
import io.resilience.event.ResilienceEvent;
import io.resilience.event.ResilienceEvent.BreakerMoved;
import io.resilience.event.ResilienceEvent.LetterParked;
import io.resilience.event.ResilienceEvent.LetterRefused;
import io.resilience.samples.grocery.terminal.Chronicle;
import io.resilience.time.Ticker;
import java.util.Locale;

/** Writes into the chronicle what the breakers do and why, and what goes wrong with dead letters. */
final class MoveListener implements EventListener {
    private static final long SECOND = 1_000_000_000;
    private final Chronicle chronicle;
    private final Ticker ticker;
    private final long began;

    MoveListener(Chronicle chronicle, Ticker ticker) {
        this.chronicle = chronicle;
        this.ticker = ticker;
        this.began = ticker.nanos();
    }

    @Override
    public void on(ResilienceEvent event) {
        if (event instanceof BreakerMoved moved) {
            note(event, moved.from() + " → " + moved.to() + ": " + moved.reason());
        } else if (event instanceof LetterParked parked) {
            note(event, "a dead letter is parked: " + parked.reason());
        } else if (event instanceof LetterRefused refused) {
            note(event, "a dead letter was not kept: " + refused.reason());
        }
    }

    private void note(ResilienceEvent event, String what) {
        long seconds = (ticker.nanos() - began) / SECOND;
        chronicle.add(String.format(
                Locale.ROOT,
                "%02d:%02d %-19s %s",
                seconds / 60,
                seconds % 60,
                event.service() + "/" + event.operation(),
                what));
    }
}
