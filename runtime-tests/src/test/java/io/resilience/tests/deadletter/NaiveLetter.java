package io.resilience.tests.deadletter;

import io.resilience.deadletter.LetterStatus;
import org.jspecify.annotations.Nullable;

/** A dead letter as the promises tell it, in the plainest way: the oracle of {@link DeadLettersModelTest}. */
final class NaiveLetter {
    private LetterStatus status = LetterStatus.READY;
    private int deliveries;
    private long leasedUntil;
    private long owner;
    private final long made;

    NaiveLetter(long made) {
        this.made = made;
    }

    LetterStatus status(long now) {
        return status == LetterStatus.CLAIMED && now >= leasedUntil ? LetterStatus.READY : status;
    }

    int deliveries() {
        return deliveries;
    }

    /** The new owner's number, always a new one; null when refused. */
    @Nullable
    Long claim(long now, long lease) {
        if (status(now) != LetterStatus.READY) {
            return null;
        }
        if (deliveries == 5) {
            status = LetterStatus.PARKED;
            return null;
        }
        deliveries++;
        status = LetterStatus.CLAIMED;
        leasedUntil = now + lease;
        return ++owner;
    }

    private boolean owns(long who) {
        return status == LetterStatus.CLAIMED && who == owner;
    }

    boolean settle(long who, LetterStatus next) {
        boolean may = owns(who);
        if (may) {
            status = next;
        }
        return may;
    }

    boolean fail(long who) {
        return settle(who, deliveries < 5 ? LetterStatus.READY : LetterStatus.PARKED);
    }

    boolean release(long who) {
        boolean may = settle(who, LetterStatus.READY);
        deliveries -= may ? 1 : 0;
        return may;
    }

    boolean extend(long who, long until) {
        boolean may = owns(who);
        leasedUntil = may ? until : leasedUntil;
        return may;
    }

    boolean revive() {
        boolean may = status == LetterStatus.PARKED;
        if (may) {
            status = LetterStatus.READY;
            deliveries = 0;
        }
        return may;
    }

    boolean expire(long now, long waiting) {
        LetterStatus seen = status(now);
        boolean may = (seen == LetterStatus.READY || seen == LetterStatus.PARKED) && made < now - waiting;
        if (may) {
            status = LetterStatus.EXPIRED;
        }
        return may;
    }

    boolean discard() {
        boolean may = !status.finished();
        if (may) {
            status = LetterStatus.DISCARDED;
        }
        return may;
    }
}
