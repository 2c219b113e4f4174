package io.resilience.deadletter;

import io.resilience.deadletter.HeldLetter.Moment;
import io.resilience.deadletter.HeldLetter.Origin;
import io.resilience.deadletter.LetterAudit.Action;
import io.resilience.deadletter.LetterRecord.Delivered;
import io.resilience.time.Clockwork;
import io.resilience.time.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Dead letters in memory, lost with the process; {@value #DEFAULT_CAPACITY} at most unless told otherwise.
 *
 * <p>A letter and its lease are one immutable value, replaced by CAS on the {@link LetterShelf}.
 */
public final class MemoryDeadLetters implements DeadLetters {
    /** Letters held, unless told otherwise. */
    public static final int DEFAULT_CAPACITY = 1000;

    private static final int MAX_DELIVERIES = 5;

    private final LetterShelf shelf;
    private final Ticker ticker;
    private final InstantSource wall;
    private final LetterIds ids;
    private volatile boolean closed;

    /** An empty store. */
    public MemoryDeadLetters(Clockwork clockwork) {
        this(DEFAULT_CAPACITY, clockwork);
    }

    /** An empty store for {@code capacity} letters. */
    public MemoryDeadLetters(int capacity, Clockwork clockwork) {
        this.shelf = new LetterShelf(capacity);
        this.ticker = clockwork.ticker();
        this.wall = clockwork.wall();
        this.ids = new LetterIds(wall, clockwork.chance());
    }

    private Moment now() {
        return new Moment(ticker.nanos(), wall.instant());
    }

    private Moment after(Duration pause) {
        return new Moment(ticker.nanos() + pause.toNanos(), wall.instant().plus(pause));
    }

    private Receipt put(LetterDraft draft, Function<HeldLetter, @Nullable HeldLetter> met, Supplier<Receipt> add) {
        return closed
                ? new Receipt.Refused("the store is closed, and what it has in memory is lost with the program")
                : shelf.put(draft.call(), met, add);
    }

    @Override
    public Receipt keep(LetterDraft draft) {
        String id = draft.id();
        HeldLetter own = id == null || closed ? null : shelf.change(id, held -> promised(held, draft));
        return own == null ? kept(draft) : new Receipt.Kept(own.letter().id());
    }

    private Receipt kept(LetterDraft draft) {
        return put(draft, held -> promised(held, draft), () -> {
            Moment now = now();
            LetterRecord letter = made(draft, now, LetterStatus.READY, now.wall());
            boolean placed = shelf.place(new HeldLetter(letter, 0, now.nanos(), Origin.KEPT, List.of())
                    .noted(now, LetterAudit.GUARD, Action.KEPT, draft.failure().text()));
            // Its journal may have come since it was looked for.
            return placed || shelf.change(letter.id(), held -> promised(held, draft)) != null
                    ? new Receipt.Kept(letter.id())
                    : taken(letter);
        });
    }

    @Override
    public Receipt journal(LetterDraft draft, Duration lease) {
        return put(draft, MemoryDeadLetters::unfinished, () -> {
            Moment now = now();
            LetterRecord letter = made(draft, now, LetterStatus.CLAIMED, null);
            boolean placed =
                    shelf.place(new HeldLetter(letter, 1, now.nanos() + lease.toNanos(), Origin.JOURNALED, List.of())
                            .noted(now, LetterAudit.GUARD, Action.JOURNALED, null));
            return placed ? new Receipt.Journaled(new LetterLease(letter, 1)) : new Receipt.Kept(letter.id());
        });
    }

    private @Nullable HeldLetter promised(HeldLetter held, LetterDraft draft) {
        return held.letter().call().sameAs(draft.call()) ? held.promised(now(), draft.failure()) : null;
    }

    private static @Nullable HeldLetter unfinished(HeldLetter held) {
        return held.letter().status().finished() ? null : held;
    }

    private LetterRecord made(LetterDraft draft, Moment now, LetterStatus status, @Nullable Instant due) {
        String id = draft.id();
        return new LetterRecord(
                id == null ? ids.next() : id,
                draft.call(),
                draft.failure(),
                now.wall(),
                status,
                Delivered.NONE,
                due,
                null);
    }

    @Override
    public boolean withdraw(LetterLease lease) {
        return shelf.withdraw(lease, held -> held.completed(now()));
    }

    @Override
    public boolean abandon(LetterLease lease) {
        return shelf.withdraw(lease, held -> held.returned(now()));
    }

    @Override
    public boolean failed(LetterLease lease, LetterFailure failure) {
        return change(lease, held -> held.failed(now(), failure));
    }

    @Override
    public @Nullable LetterRecord letter(String id) {
        HeldLetter held = shelf.letter(id);
        return held == null ? null : held.seenAt(now());
    }

    @Override
    public List<LetterRecord> find(LetterQuery query) {
        return matching(query).limit(query.limit()).toList();
    }

    @Override
    public long count(LetterQuery query) {
        return matching(query).count();
    }

    @Override
    public List<LetterCount> unfinished() {
        return LetterCount.of(matching(LetterQuery.all()));
    }

    private Stream<LetterRecord> matching(LetterQuery query) {
        Moment now = now();
        return shelf.letters(query.after(), query.newestFirst())
                .map(held -> held.seenAt(now))
                .filter(query::matches);
    }

    @Override
    public int maxDeliveries() {
        return MAX_DELIVERIES;
    }

    @Override
    public @Nullable LetterLease claim(String id, Duration lease) {
        Moment now = now();
        HeldLetter claimed = shelf.change(id, held -> held.claim(now, lease.toNanos(), MAX_DELIVERIES));
        return claimed == null || claimed.letter().status() != LetterStatus.CLAIMED
                ? null
                : new LetterLease(claimed.letter(), claimed.token());
    }

    @Override
    public List<LetterLease> claimDue(String service, String operation, int most, Duration lease) {
        Moment now = now();
        LetterQuery ofOperation = LetterQuery.of(service, operation);
        return shelf.letters(null, false)
                .filter(held -> ofOperation.matches(held.letter()) && held.dueAt(now))
                .sorted(Comparator.comparingLong(HeldLetter::until)
                        .thenComparing(held -> held.letter().id()))
                .map(held -> claim(held.letter().id(), lease))
                .filter(Objects::nonNull)
                .limit(most)
                .toList();
    }

    @Override
    public boolean extend(LetterLease lease, Duration more) {
        long end = ticker.nanos() + more.toNanos();
        return change(lease, held -> held.extended(end));
    }

    @Override
    public boolean complete(LetterLease lease) {
        return change(lease, held -> held.completed(now()));
    }

    @Override
    public boolean fail(LetterLease lease, String error, Duration pause) {
        return change(lease, held -> held.failed(now(), error, after(pause), MAX_DELIVERIES));
    }

    @Override
    public boolean release(LetterLease lease) {
        return change(lease, held -> held.released(now()));
    }

    @Override
    public boolean park(LetterLease lease, String reason) {
        return change(lease, held -> held.parked(now(), reason));
    }

    @Override
    public boolean revive(String id, String actor) {
        return shelf.change(id, held -> held.revived(now(), actor)) != null;
    }

    @Override
    public boolean discard(String id, String actor, String reason) {
        return shelf.change(id, held -> held.discarded(now(), actor, reason)) != null;
    }

    private boolean change(LetterLease lease, Function<HeldLetter, HeldLetter> step) {
        return shelf.change(lease.letter().id(), held -> held.heldBy(lease) ? step.apply(held) : null) != null;
    }

    @Override
    public List<LetterAudit> audit(String id) {
        HeldLetter held = shelf.letter(id);
        return held == null ? List.of() : held.audit();
    }

    @Override
    public Purged purge(Retention retention) {
        Moment now = now();
        Duration waiting = retention.waiting();
        List<LetterRecord> expired = waiting == null
                ? List.of()
                : matching(LetterQuery.all().made(null, now.wall().minus(waiting)))
                        .map(old ->
                                shelf.change(old.id(), held -> held.expired(now, "it waited longer than " + waiting)))
                        .filter(Objects::nonNull)
                        .limit(retention.batch())
                        .map(HeldLetter::letter)
                        .toList();
        Moment end = new Moment(now.nanos() - retention.finished().toNanos(), now.wall());
        return new Purged(shelf.removeFinished(end, retention.batch() - expired.size()), expired);
    }

    @Override
    public Receipt restore(LetterRecord letter, String actor) {
        Moment now = now();
        LetterRecord here = letter.status() == LetterStatus.CLAIMED
                ? letter.with(LetterStatus.READY, now.wall(), letter.lastError())
                : letter;
        HeldLetter held =
                new HeldLetter(here, 0, now.nanos(), Origin.KEPT, List.of()).noted(now, actor, Action.IMPORTED, null);
        if (shelf.letter(letter.id()) != null) {
            return taken(letter);
        }
        return here.status().finished() || here.status() == LetterStatus.INCOMPLETE
                ? shelf.withRoom(() -> placed(held))
                : shelf.put(here.call(), MemoryDeadLetters::unfinished, () -> placed(held));
    }

    private Receipt placed(HeldLetter held) {
        return shelf.place(held) ? new Receipt.Kept(held.letter().id()) : taken(held.letter());
    }

    private static Receipt taken(LetterRecord letter) {
        return new Receipt.Refused("letter " + letter.id() + " is there already");
    }

    @Override
    public boolean mayWait() {
        return false;
    }

    /** Takes no more letters: nobody would do them. Those that are there can still be looked at. */
    @Override
    public void close() {
        closed = true;
    }
}
