package io.resilience.console.live;

import io.resilience.Resilience;
import io.resilience.breaker.BreakerSnapshot;
import io.resilience.breaker.BreakerState;
import io.resilience.guard.Name;
import io.resilience.history.RecentCalls;
import io.resilience.metrics.OperationReading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes the sheets of rows: one a second at most, however many ask, and none while nobody does. Of more than {@value #MOST} operations
 * those whose breaker is not closed come first, then the others by name.
 */
public final class RowBook {
    /** Rows on a sheet at most. */
    public static final int MOST = 1000;

    private static final int RECENT_SECONDS = 10;
    private static final long FRESH = Duration.ofMillis(900).toNanos();
    private static final long SAME_END_MILLIS = 1000;

    private final Resilience resilience;
    private final LetterCounts letters;
    private List<Name> names = List.of();
    private @Nullable RowSheet last;
    private long lastAt;

    /** {@code background} does what may wait. */
    public RowBook(Resilience resilience, Executor background) {
        this.resilience = resilience;
        this.letters = new LetterCounts(
                resilience.deadLetters(), resilience.clockwork().ticker(), background);
    }

    /** The rows of now, or of less than a second ago. */
    public synchronized RowSheet sheet() {
        long now = resilience.clockwork().ticker().nanos();
        RowSheet seen = last;
        if (seen == null || now - lastAt >= FRESH) {
            seen = next(seen);
            last = seen;
            lastAt = now;
        }
        return seen;
    }

    private RowSheet next(@Nullable RowSheet before) {
        Map<Name, RowSheet.Entry> known = new HashMap<>();
        if (before != null) {
            before.entries().forEach(entry -> known.put(entry.row().name(), entry));
        }
        long number = before == null ? 1 : before.number() + 1;
        Facts facts = facts();
        List<RowSheet.Entry> entries = new ArrayList<>();
        for (Name name : shown(facts)) {
            RowSheet.Entry entry = entry(name, facts, known.remove(name), number);
            if (entry != null) {
                entries.add(entry);
            }
        }
        long complete = before == null || !known.isEmpty() ? number : before.complete();
        return new RowSheet(
                number, resilience.clockwork().wall().instant(), List.copyOf(entries), names.size(), complete);
    }

    /** What is looked up once for all rows: the worst state of each operation's breakers, its calls, its dead letters. */
    private record Facts(Map<Name, BreakerState> states, Map<Name, RecentCalls> recent, Map<Name, Long> letters) {}

    private Facts facts() {
        Map<Name, BreakerState> states = new HashMap<>();
        resilience.breakers().glance((own, operation, state, epoch) -> states.merge(operation, state, RowBook::worse));
        return new Facts(states, resilience.history().recent(RECENT_SECONDS), letters.now());
    }

    private static BreakerState worse(BreakerState one, BreakerState other) {
        return gravity(one) >= gravity(other) ? one : other;
    }

    private static int gravity(@Nullable BreakerState state) {
        return state == null || state == BreakerState.DISABLED ? 0 : state == BreakerState.CLOSED ? 1 : 2;
    }

    private List<Name> shown(Facts facts) {
        findNew();
        if (names.size() <= MOST) {
            return names;
        }
        Predicate<Name> troubled = name -> gravity(facts.states.get(name)) > 1;
        Set<Name> first =
                new HashSet<>(names.stream().filter(troubled).limit(MOST).toList());
        List<Name> shown = new ArrayList<>(first);
        names.stream()
                .filter(name -> !first.contains(name))
                .limit(MOST - first.size())
                .forEach(shown::add);
        return shown;
    }

    /** Operations are never forgotten by the metrics, so their number tells whether there are new ones. */
    private void findNew() {
        if (resilience.metrics().all().size() != names.size()) {
            names = resilience.metrics().all().stream()
                    .map(each -> new Name(each.service(), each.operation()))
                    .sorted()
                    .toList();
        }
    }

    private RowSheet.@Nullable Entry entry(Name name, Facts facts, RowSheet.@Nullable Entry before, long number) {
        OperationReading reading = resilience.metrics().reading(name.service(), name.operation());
        if (reading == null) {
            return null;
        }
        BreakerState state = reading.breaker() == null
                ? facts.states.get(name)
                : reading.breaker().state();
        OperationRow row = new OperationRow(
                name,
                state,
                facts.recent.get(name),
                reading.latency(),
                reading.bulkhead(),
                facts.letters.getOrDefault(name, 0L),
                ends(name, state, before == null ? null : before.row().ends()));
        String json = row.json();
        return before != null && before.json().equals(json) ? before : new RowSheet.Entry(row, json, number);
    }

    /** Kept as it was told before when it is the same moment, which two clocks never agree on to the millisecond. */
    private @Nullable Long ends(Name name, @Nullable BreakerState state, @Nullable Long before) {
        if (state == null || state == BreakerState.CLOSED) {
            return null;
        }
        BreakerSnapshot own = resilience.breakers().state(name.service(), name.operation());
        BreakerSnapshot seen = own != null ? own : resilience.breakers().state(name.service(), "*");
        if (seen == null || seen.age().left().isZero()) {
            return null;
        }
        long at =
                resilience.clockwork().wall().instant().plus(seen.age().left()).toEpochMilli();
        return before != null && Math.abs(at - before) < SAME_END_MILLIS ? before : (Long) at;
    }
}
