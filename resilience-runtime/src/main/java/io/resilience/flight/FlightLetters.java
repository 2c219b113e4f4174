package io.resilience.flight;

import io.resilience.event.ResilienceEvent;
import io.resilience.event.ResilienceEvent.CallUnjournaled;
import io.resilience.event.ResilienceEvent.DeadLettered;
import io.resilience.event.ResilienceEvent.LetterDiscarded;
import io.resilience.event.ResilienceEvent.LetterExpired;
import io.resilience.event.ResilienceEvent.LetterLate;
import io.resilience.event.ResilienceEvent.LetterParked;
import io.resilience.event.ResilienceEvent.LetterRefused;
import io.resilience.event.ResilienceEvent.LetterReplayed;
import io.resilience.event.ResilienceEvent.LetterRevived;
import org.jspecify.annotations.Nullable;

/** What happens to dead letters, as one kind of event. */
final class FlightLetters {
    private FlightLetters() {}

    /** Null when it is about no letter. */
    static @Nullable FlightEvent of(ResilienceEvent event) {
        if (event instanceof DeadLettered kept) {
            return letter("kept", kept.id(), kept.failure());
        }
        if (event instanceof LetterRefused refused) {
            return letter("refused", "", refused.failure());
        }
        if (event instanceof CallUnjournaled) {
            return letter("not written ahead", "", null);
        }
        if (event instanceof LetterReplayed replayed) {
            return letter(replayed.succeeded() ? "replayed" : "replay failed", replayed.id(), null);
        }
        return later(event);
    }

    private static @Nullable FlightEvent later(ResilienceEvent event) {
        if (event instanceof LetterParked parked) {
            return letter("parked", parked.id(), null);
        }
        if (event instanceof LetterLate late) {
            return letter("late", late.id(), null);
        }
        if (event instanceof LetterDiscarded discarded) {
            return letter("discarded", discarded.id(), null);
        }
        if (event instanceof LetterRevived revived) {
            return letter("revived", revived.id(), null);
        }
        return event instanceof LetterExpired expired ? letter("expired", expired.id(), null) : null;
    }

    private static FlightEvent letter(String happening, String id, @Nullable Throwable failure) {
        FlightLetter letter = new FlightLetter();
        letter.happening = happening;
        letter.letter = id;
        letter.failure = failure == null ? "" : failure.getClass().getName();
        return letter;
    }
}
