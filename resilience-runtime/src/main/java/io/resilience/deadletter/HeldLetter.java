package io.resilience.deadletter;

import io.resilience.deadletter.LetterAudit.Action;
import io.resilience.deadletter.LetterRecord.Delivered;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter in memory with its lease; every step gives the next value, or null where it isn't allowed.
 *
 * @param until the end of the lease of a claimed letter; when a ready one is due
 */
record HeldLetter(LetterRecord letter, long token, long until, Origin origin, List<LetterAudit> audit) {
    /** Lines of audit that one letter keeps here; a person who revives a letter that often has other means. */
    private static final int MOST_LINES = 200;

    /** How a letter came, and whether somebody counts on it. */
    enum Origin {
        /** By a call that failed, or from elsewhere. */
        KEPT,
        /** Before its call was made: whoever makes it may take the letter away. */
        JOURNALED,
        /** Journalled, and promised since to another who asked to have the same call kept. */
        PROMISED
    }

    /** Now, to compute with and to show. */
    record Moment(long nanos, Instant wall) {}

    /** The letter, ready again when its lease is over. */
    LetterRecord seenAt(Moment now) {
        return letter.status() == LetterStatus.CLAIMED && now.nanos >= until
                ? letter.with(LetterStatus.READY, now.wall, overdue())
                : letter;
    }

    private String overdue() {
        return letter.deliveries() == 0 ? "the call did not end in time" : "a replay did not end in time";
    }

    boolean dueAt(Moment now) {
        return seenAt(now).status() == LetterStatus.READY && now.nanos >= until;
    }

    @Nullable
    HeldLetter claim(Moment now, long nanos, int maxDeliveries) {
        LetterRecord seen = seenAt(now);
        if (seen.status() != LetterStatus.READY) {
            return null;
        }
        if (seen.deliveries() >= maxDeliveries) {
            return parked(now, String.valueOf(seen.lastError()));
        }
        LetterRecord claimed = seen.with(LetterStatus.CLAIMED, null, seen.lastError())
                .counted(new Delivered(seen.deliveries() + 1, seen.failures()));
        return new HeldLetter(claimed, token + 1, now.nanos + nanos, origin, audit);
    }

    boolean heldBy(LetterLease lease) {
        return letter.status() == LetterStatus.CLAIMED && token == lease.token();
    }

    HeldLetter extended(long end) {
        return new HeldLetter(letter, token, end, origin, audit);
    }

    /** Somebody who asked to have its call kept is told that it is; null when it is finished. */
    @Nullable
    HeldLetter promised(Moment now, LetterFailure failure) {
        if (letter.status().finished()) {
            return null;
        }
        if (origin != Origin.JOURNALED) {
            return this;
        }
        boolean unknown = letter.failure().equals(LetterFailure.UNFINISHED);
        LetterRecord told = unknown ? letter.failedWith(failure) : letter;
        return new HeldLetter(told, token, until, Origin.PROMISED, audit)
                .noted(now, LetterAudit.GUARD, Action.KEPT, failure.text());
    }

    HeldLetter failed(Moment now, LetterFailure failure) {
        LetterRecord ready = letter.failedWith(failure).with(LetterStatus.READY, now.wall, null);
        return new HeldLetter(ready, token, now.nanos, origin, audit)
                .noted(now, LetterAudit.GUARD, Action.KEPT, failure.text());
    }

    HeldLetter failed(Moment now, String error, Moment due, int maxDeliveries) {
        Delivered counts = new Delivered(letter.deliveries(), letter.failures() + 1);
        HeldLetter counted = new HeldLetter(letter.counted(counts), token, until, origin, audit);
        return letter.deliveries() < maxDeliveries ? counted.ready(due, error) : counted.parked(now, error);
    }

    /** Ready again, because it was promised to somebody. */
    HeldLetter returned(Moment now) {
        return ready(now, letter.lastError());
    }

    HeldLetter released(Moment now) {
        Delivered before = new Delivered(Math.max(0, letter.deliveries() - 1), letter.failures());
        return new HeldLetter(letter.counted(before), token, until, origin, audit).ready(now, letter.lastError());
    }

    private HeldLetter ready(Moment due, @Nullable String error) {
        return new HeldLetter(letter.with(LetterStatus.READY, due.wall, error), token, due.nanos, origin, audit);
    }

    @Nullable
    HeldLetter revived(Moment now, String actor) {
        return letter.status() == LetterStatus.PARKED
                ? new HeldLetter(letter.counted(Delivered.NONE), token, until, origin, audit)
                        .ready(now, letter.lastError())
                        .noted(now, actor, Action.REVIVED, null)
                : null;
    }

    HeldLetter completed(Moment now) {
        return ended(now, LetterStatus.DONE, null).noted(now, LetterAudit.REPLAY, Action.DONE, null);
    }

    HeldLetter parked(Moment now, String reason) {
        return ended(now, LetterStatus.PARKED, reason).noted(now, LetterAudit.REPLAY, Action.PARKED, reason);
    }

    @Nullable
    HeldLetter discarded(Moment now, String actor, String reason) {
        return letter.status().finished()
                ? null
                : ended(now, LetterStatus.DISCARDED, reason).noted(now, actor, Action.DISCARDED, reason);
    }

    /** Given up when it waits, as the retention asks; null when it doesn't wait any more. */
    @Nullable
    HeldLetter expired(Moment now, String reason) {
        LetterStatus seen = seenAt(now).status();
        return seen == LetterStatus.READY || seen == LetterStatus.PARKED || seen == LetterStatus.INCOMPLETE
                ? ended(now, LetterStatus.EXPIRED, reason).noted(now, LetterAudit.RETENTION, Action.EXPIRED, reason)
                : null;
    }

    private HeldLetter ended(Moment now, LetterStatus status, @Nullable String error) {
        return new HeldLetter(letter.with(status, null, error), token, now.nanos, origin, audit);
    }

    HeldLetter noted(Moment now, String actor, Action action, @Nullable String detail) {
        int seq = audit.isEmpty() ? 1 : audit.get(audit.size() - 1).seq() + 1;
        List<LetterAudit> lines =
                new ArrayList<>(audit.subList(Math.max(0, audit.size() - MOST_LINES + 1), audit.size()));
        lines.add(new LetterAudit(seq, now.wall, actor, action, detail));
        return new HeldLetter(letter, token, until, origin, List.copyOf(lines));
    }
}
