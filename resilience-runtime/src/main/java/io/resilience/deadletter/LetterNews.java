package io.resilience.deadletter;

import io.resilience.event.Events;
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
import io.resilience.event.ResilienceEvent.LettersUnresolved;
import io.resilience.metrics.Count;
import io.resilience.metrics.Metrics;

/** Counts what becomes of letters, and tells whoever listens. */
public final class LetterNews {
    private final Metrics metrics;
    private final Events events;

    /** News for these. */
    public LetterNews(Metrics metrics, Events events) {
        this.metrics = metrics;
        this.events = events;
    }

    void kept(FailedCall failed, Receipt receipt) {
        OutgoingCall call = failed.call();
        if (receipt instanceof Receipt.Kept letter) {
            count(call.service(), call.operation(), Count.DEAD_LETTERED);
            tell(new DeadLettered(call.service(), call.operation(), letter.id(), failed.failure()));
        } else if (receipt instanceof Receipt.Refused refused) {
            count(call.service(), call.operation(), Count.DEAD_LETTER_REFUSED);
            tell(new LetterRefused(call.service(), call.operation(), refused.reason(), failed.failure()));
        }
    }

    void journaled(OutgoingCall call, Receipt receipt) {
        if (receipt instanceof Receipt.Journaled) {
            count(call.service(), call.operation(), Count.JOURNALED);
        } else if (receipt instanceof Receipt.Refused refused) {
            count(call.service(), call.operation(), Count.JOURNAL_REFUSED);
            tell(new CallUnjournaled(call.service(), call.operation(), refused.reason()));
        }
    }

    void late(OutgoingCall call, String id) {
        late(call.service(), call.operation(), id);
    }

    void late(ReplayTarget target, String id) {
        late(target.service(), target.operation(), id);
    }

    private void late(String service, String operation, String id) {
        count(service, operation, Count.LETTER_LATE);
        tell(new LetterLate(service, operation, id));
    }

    void replayed(ReplayTarget target, String id, boolean succeeded) {
        count(target.service(), target.operation(), succeeded ? Count.REPLAYED : Count.REPLAY_FAILED);
        tell(new LetterReplayed(target.service(), target.operation(), id, succeeded));
    }

    void parked(LetterRecord letter, String reason) {
        count(letter, Count.LETTER_PARKED);
        tell(new LetterParked(letter.service(), letter.operation(), letter.id(), reason));
    }

    void discarded(LetterRecord letter, String actor, String reason) {
        count(letter, Count.LETTER_DISCARDED);
        tell(new LetterDiscarded(letter.service(), letter.operation(), letter.id(), actor, reason));
    }

    void revived(LetterRecord letter, String actor) {
        tell(new LetterRevived(letter.service(), letter.operation(), letter.id(), actor));
    }

    void expired(LetterRecord letter) {
        count(letter, Count.LETTER_EXPIRED);
        tell(new LetterExpired(letter.service(), letter.operation(), letter.id()));
    }

    void unresolved(LetterCount waiting) {
        tell(new LettersUnresolved(waiting.service(), waiting.operation(), waiting.ready()));
    }

    private void count(LetterRecord letter, Count what) {
        count(letter.service(), letter.operation(), what);
    }

    private void count(String service, String operation, Count what) {
        metrics.of(service, operation).add(what);
    }

    private void tell(ResilienceEvent event) {
        if (events.heard()) {
            events.publish(event);
        }
    }
}
