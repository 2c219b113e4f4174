package io.resilience.deadletter;

import io.resilience.time.Clockwork;
import io.resilience.time.SystemWall;
import io.resilience.time.Ticker;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Dead letters in memory, lost with the process; {@value #DEFAULT_CAPACITY} at most unless told otherwise.
 *
 * <p>A letter and its lease are one immutable value, replaced by CAS. When there is no room, the letter that was finished first
 * makes some; when none is finished, the new one is refused.
 */
public final class MemoryDeadLetters implements DeadLetters {
    /** Letters held, unless told otherwise. */
    public static final int DEFAULT_CAPACITY = 1000;

    private static final int MAX_DELIVERIES = 5;

    private record CallKey(String service, String operation, String key) {}

    private final ConcurrentNavigableMap<String, HeldLetter> letters = new ConcurrentSkipListMap<>();
    private final ConcurrentMap<CallKey, String> keys = new ConcurrentHashMap<>();
    private final Queue<String> finished = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();
    private final int capacity;
    private final Ticker ticker;
    private final InstantSource wall;
    private final LetterIds ids;

    /** An empty store on the machine's wall clock. */
    public MemoryDeadLetters(Clockwork clockwork) {
        this(DEFAULT_CAPACITY, clockwork, SystemWall.INSTANCE);
    }

    /** An empty store for {@code capacity} letters; {@code wall} gives the times to show. */
    public MemoryDeadLetters(int capacity, Clockwork clockwork, InstantSource wall) {
        this.capacity = capacity;
        this.ticker = clockwork.ticker();
        this.wall = wall;
        this.ids = new LetterIds(wall, clockwork.chance());
    }

    @Override
    public Receipt keep(LetterDraft draft) {
        CallKey key = key(draft.call());
        if (key == null) {
            return add(draft);
        }
        Receipt[] receipt = new Receipt[1];
        keys.compute(key, (same, known) -> {
            receipt[0] = keep(draft, known == null ? null : letter(known));
            return receipt[0] instanceof Receipt.Kept kept ? kept.id() : known;
        });
        return receipt[0];
    }

    private Receipt keep(LetterDraft draft, @Nullable LetterRecord known) {
        if (known == null || known.status().finished()) {
            return add(draft);
        }
        return known.call().equals(draft.call())
                ? new Receipt.Kept(known.id())
                : new Receipt.Refused("the idempotency key '" + known.idempotencyKey()
                        + "' stands for other arguments in letter " + known.id() + "; use a new key for a new call");
    }

    private Receipt add(LetterDraft draft) {
        if (size.incrementAndGet() > capacity && !makeRoom()) {
            size.decrementAndGet();
            return new Receipt.Refused("the store is full with " + capacity
                    + " dead letters; replay or discard some, or raise its capacity");
        }
        String id = ids.next();
        LetterRecord letter =
                new LetterRecord(id, draft.call(), draft.failure(), wall.instant(), LetterStatus.READY, 0, null);
        letters.put(id, new HeldLetter(letter, 0, 0));
        return new Receipt.Kept(id);
    }

    private boolean makeRoom() {
        String oldest = finished.poll();
        if (oldest == null) {
            return false;
        }
        letters.remove(oldest);
        size.decrementAndGet();
        return true;
    }

    @Override
    public @Nullable LetterRecord letter(String id) {
        HeldLetter held = letters.get(id);
        return held == null ? null : held.seenAt(ticker.nanos());
    }

    @Override
    public List<LetterRecord> find(LetterQuery query) {
        return matching(query).limit(query.limit()).toList();
    }

    @Override
    public long count(LetterQuery query) {
        return matching(query).count();
    }

    private Stream<LetterRecord> matching(LetterQuery query) {
        long now = ticker.nanos();
        String after = query.after();
        ConcurrentNavigableMap<String, HeldLetter> rest = after == null ? letters : letters.tailMap(after, false);
        return rest.values().stream().map(held -> held.seenAt(now)).filter(query::matches);
    }

    @Override
    public int maxDeliveries() {
        return MAX_DELIVERIES;
    }

    @Override
    public @Nullable LetterLease claim(String id, Duration lease) {
        long now = ticker.nanos();
        HeldLetter claimed = change(id, held -> held.claim(now, lease.toNanos(), MAX_DELIVERIES));
        return claimed == null || claimed.letter().status() != LetterStatus.CLAIMED
                ? null
                : new LetterLease(claimed.letter(), claimed.token());
    }

    @Override
    public boolean extend(LetterLease lease, Duration more) {
        long until = ticker.nanos() + more.toNanos();
        return change(lease, held -> new HeldLetter(held.letter(), held.token(), until));
    }

    @Override
    public boolean complete(LetterLease lease) {
        return change(lease, held -> held.to(LetterStatus.DONE, null));
    }

    @Override
    public boolean fail(LetterLease lease, String error) {
        return change(
                lease,
                held -> held.to(
                        held.letter().deliveries() < MAX_DELIVERIES ? LetterStatus.READY : LetterStatus.PARKED, error));
    }

    @Override
    public boolean release(LetterLease lease) {
        return change(lease, HeldLetter::released);
    }

    @Override
    public boolean park(LetterLease lease, String reason) {
        return change(lease, held -> held.to(LetterStatus.PARKED, reason));
    }

    @Override
    public boolean revive(String id) {
        return change(id, HeldLetter::revived) != null;
    }

    @Override
    public boolean discard(String id, String reason) {
        return change(id, held -> held.discarded(reason)) != null;
    }

    private boolean change(LetterLease lease, Function<HeldLetter, HeldLetter> step) {
        return change(lease.letter().id(), held -> held.heldBy(lease) ? step.apply(held) : null) != null;
    }

    /** Replaces a letter by what {@code step} makes of it; null when there is no letter or the step says no. */
    private @Nullable HeldLetter change(String id, Function<HeldLetter, @Nullable HeldLetter> step) {
        while (true) {
            HeldLetter seen = letters.get(id);
            HeldLetter next = seen == null ? null : step.apply(seen);
            if (seen == null || next == null) {
                return null;
            }
            if (letters.replace(id, seen, next)) {
                if (next.letter().status().finished()) {
                    finish(next.letter());
                }
                return next;
            }
        }
    }

    private void finish(LetterRecord letter) {
        CallKey key = key(letter.call());
        if (key != null) {
            keys.remove(key, letter.id());
        }
        finished.add(letter.id());
    }

    private static @Nullable CallKey key(LetterCall call) {
        String given = call.idempotencyKey();
        return given == null ? null : new CallKey(call.service(), call.operation(), given);
    }
}
