package io.resilience.deadletter;

import io.resilience.deadletter.HeldLetter.Moment;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Letters in memory by id, so many at most; of unfinished ones, one for each idempotency key. When there is no room, the letter that
 * was finished first makes some; when none is finished, the new one is refused.
 */
final class LetterShelf {
    private record CallKey(String service, String operation, String key) {}

    private final ConcurrentNavigableMap<String, HeldLetter> letters = new ConcurrentSkipListMap<>();
    private final ConcurrentMap<CallKey, String> keys = new ConcurrentHashMap<>();
    private final Queue<String> finished = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();
    private final int capacity;

    LetterShelf(int capacity) {
        this.capacity = capacity;
    }

    /**
     * Has a letter added, unless an unfinished one has its key or there is no room. One of the same call becomes what {@code met} makes of
     * it; null when it is finished, which makes way for the new one.
     */
    Receipt put(LetterCall call, Function<HeldLetter, @Nullable HeldLetter> met, Supplier<Receipt> add) {
        CallKey key = key(call);
        if (key == null) {
            return withRoom(add);
        }
        Receipt[] receipt = new Receipt[1];
        keys.compute(key, (same, known) -> {
            receipt[0] = put(call, known == null ? null : letters.get(known), met, add);
            return receipt[0] instanceof Receipt.Kept kept
                    ? kept.id()
                    : receipt[0] instanceof Receipt.Journaled journaled
                            ? journaled.lease().letter().id()
                            : known;
        });
        return receipt[0];
    }

    private Receipt put(
            LetterCall call,
            @Nullable HeldLetter known,
            Function<HeldLetter, @Nullable HeldLetter> met,
            Supplier<Receipt> add) {
        if (known == null || known.letter().status().finished()) {
            return withRoom(add);
        }
        LetterRecord letter = known.letter();
        if (!letter.call().sameAs(call)) {
            return new Receipt.Refused("the idempotency key '" + letter.idempotencyKey()
                    + "' stands for other arguments in letter " + letter.id() + "; use a new key for a new call");
        }
        // It may be gone, or finished, since it was looked at.
        return change(letter.id(), met) == null ? withRoom(add) : new Receipt.Kept(letter.id());
    }

    /** Adds a letter when there is room, or can be made. */
    Receipt withRoom(Supplier<Receipt> add) {
        if (size.incrementAndGet() > capacity && !makeRoom()) {
            size.decrementAndGet();
            return new Receipt.Refused("the store is full with " + capacity
                    + " dead letters; replay or discard some, or raise its capacity");
        }
        return add.get();
    }

    private boolean makeRoom() {
        for (String oldest = finished.poll(); oldest != null; oldest = finished.poll()) {
            if (letters.remove(oldest) != null) {
                size.decrementAndGet();
                return true;
            }
        }
        return false;
    }

    /** Puts a letter here for which room was made; false when its id is taken, and the room is free again. */
    boolean place(HeldLetter letter) {
        boolean placed = letters.putIfAbsent(letter.letter().id(), letter) == null;
        if (!placed) {
            size.decrementAndGet();
        } else if (letter.letter().status().finished()) {
            finished.add(letter.letter().id());
        }
        return placed;
    }

    @Nullable
    HeldLetter letter(String id) {
        return letters.get(id);
    }

    /** All letters by id, or those after one in that order. */
    Stream<HeldLetter> letters(@Nullable String after, boolean newestFirst) {
        ConcurrentNavigableMap<String, HeldLetter> ordered = newestFirst ? letters.descendingMap() : letters;
        return (after == null ? ordered : ordered.tailMap(after, false)).values().stream();
    }

    /** Replaces a letter by what {@code step} makes of it; null when there is no letter or the step says no. */
    @Nullable
    HeldLetter change(String id, Function<HeldLetter, @Nullable HeldLetter> step) {
        while (true) {
            HeldLetter seen = letters.get(id);
            HeldLetter next = seen == null ? null : step.apply(seen);
            if (seen == null || next == null) {
                return null;
            }
            if (replace(id, seen, next)) {
                return next;
            }
        }
    }

    private boolean replace(String id, HeldLetter seen, HeldLetter next) {
        boolean replaced = letters.replace(id, seen, next);
        if (replaced && next.letter().status().finished()) {
            freeKey(next.letter());
            finished.add(id);
        }
        return replaced;
    }

    /** Takes a letter away while a lease holds it; one that was promised to somebody becomes what {@code promised} makes of it. */
    boolean withdraw(LetterLease lease, UnaryOperator<HeldLetter> promised) {
        String id = lease.letter().id();
        while (true) {
            HeldLetter seen = letters.get(id);
            if (seen == null || !seen.heldBy(lease)) {
                return false;
            }
            if (seen.origin() == HeldLetter.Origin.PROMISED) {
                if (replace(id, seen, promised.apply(seen))) {
                    return true;
                }
            } else if (letters.remove(id, seen)) {
                freeKey(seen.letter());
                size.decrementAndGet();
                return true;
            }
        }
    }

    /** Takes away letters that were finished before {@code end}, at most {@code most}. */
    int removeFinished(Moment end, int most) {
        int removed = 0;
        for (String oldest = finished.peek(); oldest != null && removed < most; oldest = finished.peek()) {
            HeldLetter letter = letters.get(oldest);
            if (letter != null && letter.until() > end.nanos()) {
                return removed;
            }
            finished.remove(oldest);
            if (letters.remove(oldest) != null) {
                size.decrementAndGet();
                removed++;
            }
        }
        return removed;
    }

    private void freeKey(LetterRecord letter) {
        CallKey key = key(letter.call());
        if (key != null) {
            keys.remove(key, letter.id());
        }
    }

    private static @Nullable CallKey key(LetterCall call) {
        String given = call.idempotencyKey();
        return given == null ? null : new CallKey(call.service(), call.operation(), given);
    }
}
