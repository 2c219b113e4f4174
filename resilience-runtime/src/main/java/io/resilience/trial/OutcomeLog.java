package io.resilience.trial;

import io.resilience.stripe.Stripes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The last outcomes of a breaker's calls, in chunks that are filled one after the other and overwritten in turn.
 *
 * <p>Concurrency: the first thread has a lane of its own while it lives. Of the others, a call claims the next cell of a chunk by CAS on
 * the chunk's first long, then writes the cell; or, when the last cell says the same, adds one to it by CAS. They share a chunk until two
 * meet at it; then each fills chunks of its own. Only who has filled a chunk takes the lock, and who reads; a reader so sees no chunk being turned over. When one is, all it held is given up at
 * once, and with it whatever is as old in other chunks: what is kept has no gaps. A thread that stands still between claiming and
 * writing until its chunk is turned over can overwrite one entry.
 */
final class OutcomeLog {
    /** Entries of a chunk. */
    static final int CHUNK = 64;

    private static final int CURSOR = 0;
    /** The first entry, on another cache line than the cursor. */
    static final int FIRST = 8;

    static final int NANOS = 1_000_000;

    private final long origin;
    private final int most;
    private final LogBudget budget;
    private final Deque<AtomicLongArray> full = new ArrayDeque<>();
    private int chunks;
    private int granted;
    /** The millisecond up to which outcomes have been given up; -1 for none. */
    private long horizon = -1;

    private final OwnLane own = new OwnLane();
    private volatile AtomicReferenceArray<@Nullable AtomicLongArray> lanes = new AtomicReferenceArray<>(1);

    /** An empty log of about {@code entries} entries, if the budget allows, which begins at {@code now} nanoseconds. */
    OutcomeLog(int entries, LogBudget budget, long now) {
        this.origin = now / NANOS;
        this.most = Math.max(2, (entries + CHUNK - 1) / CHUNK);
        this.budget = budget;
    }

    /** What is kept, in order, without gaps from {@code from} on; times are milliseconds since {@code origin}. */
    record Excerpt(List<Long> entries, long origin, long from, boolean complete) {
        /** How many calls of one kind. */
        long count(boolean refused) {
            long count = 0;
            for (long entry : entries) {
                count += (PackedOutcome.kind(entry) == PackedOutcome.REFUSED) == refused
                        ? PackedOutcome.count(entry)
                        : 0;
            }
            return count;
        }
    }

    /** Keeps that a call succeeded. */
    void succeeded(long began, long now) {
        if (!own.isMine() || !own.repeats(began, now)) {
            ended(PackedOutcome.SUCCESS, began, now);
        }
    }

    /** Keeps the outcome of a call. */
    void ended(int kind, long began, long now) {
        long end = now / NANOS;
        put(PackedOutcome.of(kind, end - origin, end - began / NANOS), end);
    }

    /** Keeps that a call was refused. */
    void refused(long now) {
        long at = now / NANOS;
        put(PackedOutcome.refused(at - origin), at);
    }

    private void put(long entry, long millis) {
        if (own.isMine() || !share(entry)) {
            while (!own.write(entry, millis * NANOS)) {
                next();
            }
        }
    }

    /** Writes an entry to a lane of many; false when the calling thread has got the lane of one instead. */
    private boolean share(long entry) {
        while (true) {
            AtomicReferenceArray<@Nullable AtomicLongArray> seen = lanes;
            int lane = seen.length() == 1 ? 0 : Stripes.own();
            AtomicLongArray chunk = seen.get(lane);
            if (chunk != null && write(chunk, entry, seen)) {
                return true;
            }
            if (chunk == null || chunk.get(CURSOR) == CHUNK) {
                if (own.moveIn()) {
                    return false;
                }
                next(seen, lane, chunk);
            }
        }
    }

    private boolean write(AtomicLongArray chunk, long entry, AtomicReferenceArray<@Nullable AtomicLongArray> seen) {
        int cursor = (int) chunk.get(CURSOR);
        int before = FIRST + cursor - 1;
        long last = cursor == 0 ? 0 : chunk.get(before);
        if (PackedOutcome.takes(last, entry)) {
            return chunk.compareAndSet(before, last, last + 1) || met(seen);
        }
        if (cursor == CHUNK) {
            return false;
        }
        if (!chunk.compareAndSet(CURSOR, cursor, cursor + 1)) {
            return met(seen);
        }
        chunk.setRelease(FIRST + cursor, entry);
        return true;
    }

    /** Two threads have met: from now on each has its own chunks. */
    private synchronized boolean met(AtomicReferenceArray<@Nullable AtomicLongArray> seen) {
        if (seen == lanes && seen.length() < Stripes.NUMBER) {
            AtomicReferenceArray<@Nullable AtomicLongArray> wide = new AtomicReferenceArray<>(Stripes.NUMBER);
            wide.set(Stripes.own(), seen.get(0));
            lanes = wide;
        }
        return false;
    }

    private synchronized void next(
            AtomicReferenceArray<@Nullable AtomicLongArray> seen, int lane, @Nullable AtomicLongArray filled) {
        if (seen != lanes || seen.get(lane) != filled) {
            return;
        }
        seen.set(lane, after(filled));
    }

    private synchronized void next() {
        own.fill(after(own.chunk()));
    }

    private AtomicLongArray after(@Nullable AtomicLongArray filled) {
        if (filled != null) {
            full.addLast(filled);
        }
        return full.size() < 2 || granted() ? fresh() : turnedOver();
    }

    private boolean granted() {
        boolean yes = chunks < most && budget.take();
        granted += yes ? 1 : 0;
        return yes;
    }

    private AtomicLongArray fresh() {
        chunks++;
        return new AtomicLongArray(FIRST + CHUNK);
    }

    private AtomicLongArray turnedOver() {
        AtomicLongArray oldest = full.removeFirst();
        for (int i = FIRST; i < oldest.length(); i++) {
            horizon = Math.max(horizon, PackedOutcome.end(oldest.get(i)));
        }
        oldest.set(CURSOR, 0);
        return oldest;
    }

    /** What is kept now. */
    synchronized Excerpt excerpt() {
        List<Long> kept = new ArrayList<>();
        full.forEach(chunk -> collect(chunk, kept));
        collect(own.chunk(), kept);
        AtomicReferenceArray<@Nullable AtomicLongArray> seen = lanes;
        for (int lane = 0; lane < seen.length(); lane++) {
            collect(seen.get(lane), kept);
        }
        kept.sort(Comparator.comparingLong(PackedOutcome::end));
        return new Excerpt(List.copyOf(kept), origin, horizon + 1, horizon < 0);
    }

    private void collect(@Nullable AtomicLongArray chunk, List<Long> kept) {
        for (int i = FIRST; chunk != null && i < chunk.length(); i++) {
            long entry = chunk.get(i);
            if (entry != 0 && PackedOutcome.end(entry) > horizon) {
                kept.add(entry);
            }
        }
    }

    /** Gives back what the budget granted; the log is not used any more. */
    synchronized void close() {
        budget.give(granted);
        granted = 0;
    }

    /** The longs that it takes. */
    synchronized int size() {
        return chunks * (FIRST + CHUNK);
    }
}
