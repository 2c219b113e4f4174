package io.resilience.deadletter;

import org.jspecify.annotations.Nullable;

/** A letter in memory with its lease; every step gives the next value, or null where it isn't allowed. */
record HeldLetter(LetterRecord letter, long token, long leasedUntil) {
    /** The letter, ready again when its lease is over. */
    LetterRecord seenAt(long now) {
        return letter.status() == LetterStatus.CLAIMED && now >= leasedUntil
                ? letter.with(LetterStatus.READY, letter.deliveries(), "a replay did not end in time")
                : letter;
    }

    @Nullable
    HeldLetter claim(long now, long nanos, int maxDeliveries) {
        LetterRecord seen = seenAt(now);
        if (seen.status() != LetterStatus.READY) {
            return null;
        }
        return seen.deliveries() >= maxDeliveries
                ? new HeldLetter(seen, token, 0).to(LetterStatus.PARKED, seen.lastError())
                : new HeldLetter(
                        seen.with(LetterStatus.CLAIMED, seen.deliveries() + 1, seen.lastError()),
                        token + 1,
                        now + nanos);
    }

    boolean heldBy(LetterLease lease) {
        return letter.status() == LetterStatus.CLAIMED && token == lease.token();
    }

    HeldLetter to(LetterStatus status, @Nullable String error) {
        return new HeldLetter(letter.with(status, letter.deliveries(), error), token, 0);
    }

    HeldLetter released() {
        return new HeldLetter(letter.with(LetterStatus.READY, letter.deliveries() - 1, letter.lastError()), token, 0);
    }

    @Nullable
    HeldLetter revived() {
        return letter.status() == LetterStatus.PARKED
                ? new HeldLetter(letter.with(LetterStatus.READY, 0, letter.lastError()), token, 0)
                : null;
    }

    @Nullable
    HeldLetter discarded(String reason) {
        return letter.status().finished() ? null : to(LetterStatus.DISCARDED, reason);
    }
}
