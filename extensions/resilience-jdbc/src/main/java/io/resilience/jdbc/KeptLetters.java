package io.resilience.jdbc;

import io.resilience.deadletter.LetterAudit;
import io.resilience.deadletter.LetterAudit.Action;
import io.resilience.deadletter.LetterCall;
import io.resilience.deadletter.LetterDraft;
import io.resilience.deadletter.LetterFailure;
import io.resilience.deadletter.LetterIds;
import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterRecord.Delivered;
import io.resilience.deadletter.LetterStatus;
import io.resilience.deadletter.Receipt;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** How letters come into the table. A letter whose commit was answered by a broken connection is met again under its id. */
final class KeptLetters {
    /** How often to look again for a letter whose key was taken and is free when one looks. */
    private static final int LOOKS = 5;

    private static final int LONGEST_NAME = 190;

    private final LetterTable table;
    private final LetterIds ids;
    private final InstantSource wall;
    private final LetterRoom room;
    private final String insertReady;
    private final String insertClaimed;

    KeptLetters(LetterTable table, LetterIds ids, InstantSource wall, LetterRoom room) {
        this.table = table;
        this.ids = ids;
        this.wall = wall;
        this.room = room;
        this.insertReady = table.insert(table.now(), "NULL");
        this.insertClaimed = table.insert(table.nowPlus(), "NULL");
    }

    Receipt keep(LetterDraft draft) {
        LetterRecord letter = made(draft, LetterStatus.READY);
        return place(letter, this::promised, () -> insert(insertReady, LetterRow.values(letter, LetterRow.KEPT, 0)));
    }

    Receipt journal(LetterDraft draft, Duration lease) {
        LetterRecord letter = made(draft, LetterStatus.CLAIMED);
        AtomicBoolean other = new AtomicBoolean();
        Receipt receipt = place(
                letter,
                (known, own) -> {
                    other.set(!known.letter().id().equals(own.id()) || !known.journalled());
                    return true;
                },
                () -> insert(insertClaimed, and(LetterRow.values(letter, LetterRow.JOURNALED, 1), lease.toMillis())));
        return receipt instanceof Receipt.Kept && !other.get()
                ? new Receipt.Journaled(new LetterLease(letter, 1))
                : receipt;
    }

    private LetterRecord made(LetterDraft draft, LetterStatus status) {
        Instant now = wall.instant();
        String id = draft.id();
        return new LetterRecord(
                id == null ? ids.next() : id,
                draft.call(),
                draft.failure(),
                now,
                status,
                Delivered.NONE,
                status == LetterStatus.READY ? now : null,
                null);
    }

    /** An insert; whether there was no such key. */
    @FunctionalInterface
    private interface Placing {
        boolean done();
    }

    /** What is done about an unfinished letter of the same call that was there before; false when it is gone. */
    @FunctionalInterface
    private interface Meeting {
        boolean met(LetterRow known, LetterRecord letter);
    }

    private static boolean asItIs(LetterRow known, LetterRecord letter) {
        return true;
    }

    /** One that was journalled is not taken away by its journal any more. */
    private boolean promised(LetterRow known, LetterRecord letter) {
        if (known.origin() != LetterRow.JOURNALED || known.letter().status().finished()) {
            return true;
        }
        String id = known.letter().id();
        LetterFailure failure = letter.failure();
        return table.database().write(session -> {
            if (session.update(table.promise(), id) != 1) {
                return false;
            }
            session.update(
                    table.explain(),
                    StoredText.shown(failure.errorClass()),
                    StoredText.shown(failure.message()),
                    failure.attempts(),
                    id,
                    LetterFailure.UNFINISHED.errorClass());
            session.update(
                    table.note(), id, LetterAudit.GUARD, Action.KEPT.name(), StoredText.shown(failure.text()), id);
            return true;
        });
    }

    private boolean insert(String sql, @Nullable Object[] values) {
        return Insertion.done(() -> table.database().update(sql, values));
    }

    private Receipt place(LetterRecord letter, Meeting meeting, Placing placing) {
        LetterCall call = letter.call();
        String obstacle = obstacle(call);
        if (obstacle != null) {
            return new Receipt.Refused(obstacle);
        }
        return letter.status().finished() ? placed(letter, meeting, placing) : placedInRoom(letter, meeting, placing);
    }

    private Receipt placedInRoom(LetterRecord letter, Meeting meeting, Placing placing) {
        if (!room.take(letter.call())) {
            Receipt known = known(letter, meeting);
            return known != null ? known : room.refusal(letter.call());
        }
        boolean there = false;
        try {
            Receipt receipt = placed(letter, meeting, placing);
            there = receipt instanceof Receipt.Kept kept && kept.id().equals(letter.id());
            return receipt;
        } finally {
            room.settle(letter.call(), there);
        }
    }

    private Receipt placed(LetterRecord letter, Meeting meeting, Placing placing) {
        for (int look = 0; look < LOOKS; look++) {
            if (placing.done()) {
                return new Receipt.Kept(letter.id());
            }
            Receipt known = known(letter, meeting);
            if (known != null) {
                return known;
            }
        }
        return new Receipt.Refused("letters under the idempotency key '"
                + letter.call().idempotencyKey() + "' come and go too fast; use a new key for each new call");
    }

    private static @Nullable String obstacle(LetterCall call) {
        if (call.service().length() > LONGEST_NAME || call.operation().length() > LONGEST_NAME) {
            return "the names " + call.service() + "/" + call.operation() + " are too long to be stored; use at most "
                    + LONGEST_NAME + " characters for each";
        }
        String key = call.idempotencyKey();
        return StoredText.survives(call.service() + call.operation() + call.arguments() + (key == null ? "" : key))
                ? null
                : "the call of " + call.service() + "/" + call.operation()
                        + " has the character 0 or half a character in a name, its key or its arguments; leave it out";
    }

    /** What is there in a letter's place: itself, or an unfinished one with its key; null when there is nothing, or not any more. */
    private @Nullable Receipt known(LetterRecord letter, Meeting meeting) {
        LetterCall call = letter.call();
        String key = call.idempotencyKey();
        String open = key == null || !LetterRow.holdsKey(letter.status()) ? "" : LetterRow.openKey(call, key);
        LetterRow row = Session.first(table.rows(
                "id = ? OR open_key = ? ORDER BY CASE WHEN id = ? THEN 0 ELSE 1 END LIMIT 1",
                letter.id(),
                open,
                letter.id()));
        if (row == null) {
            return null;
        }
        LetterRecord known = row.letter();
        if (known.call().sameAs(call)) {
            return meeting.met(row, letter) ? new Receipt.Kept(known.id()) : null;
        }
        if (known.id().equals(letter.id())) {
            return new Receipt.Refused("letter " + known.id() + " is there already");
        }
        return new Receipt.Refused("the idempotency key '" + key + "' stands for other arguments in letter "
                + known.id() + "; use a new key for a new call");
    }

    Receipt restore(LetterRecord letter, String actor) {
        LetterRecord here = letter.status() == LetterStatus.CLAIMED ? ready(letter) : letter;
        boolean finished = here.status().finished();
        int origin = finished ? LetterRow.IMPORTED_FINISHED : LetterRow.IMPORTED;
        if (table.row(letter.id()) != null) {
            return new Receipt.Refused("letter " + letter.id() + " is there already");
        }
        return place(
                here,
                KeptLetters::asItIs,
                () -> Insertion.done(() -> table.database().write(session -> {
                    int rows = session.update(insertRestored(here.status()), LetterRow.values(here, origin, 0));
                    if (rows == 1) {
                        session.update(
                                table.noteImport(),
                                here.id(),
                                StoredText.shown(actor),
                                Action.IMPORTED.name(),
                                null,
                                here.id());
                    }
                    return rows;
                })));
    }

    private static LetterRecord ready(LetterRecord letter) {
        return new LetterRecord(
                letter.id(),
                letter.call(),
                letter.failure(),
                letter.createdAt(),
                LetterStatus.READY,
                letter.delivered(),
                null,
                letter.lastError());
    }

    private String insertRestored(LetterStatus status) {
        return switch (status) {
            case READY, CLAIMED -> insertReady;
            case PARKED, INCOMPLETE -> table.insert(String.valueOf(LetterTable.NEVER), "NULL");
            case DONE, DISCARDED, EXPIRED -> table.insert("NULL", table.now());
        };
    }

    private static @Nullable Object[] and(@Nullable Object[] values, Object last) {
        @Nullable Object[] all = Arrays.copyOf(values, values.length + 1);
        all[values.length] = last;
        return all;
    }
}
