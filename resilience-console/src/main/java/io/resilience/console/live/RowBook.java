package io.resilience.console.live;

import io.resilience.Resilience;
import io.resilience.guard.Name;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the sheets of rows: one a second at most, however many ask, and none while nobody does. Of more than {@value #MOST} operations
 * those whose breaker is not closed come first, then the others by name; what is not on the sheet is found by {@link #all}.
 */
public final class RowBook {
    /** Rows on a sheet at most. */
    public static final int MOST = 1000;

    private static final long FRESH = Duration.ofMillis(900).toNanos();

    private final Resilience resilience;
    private List<Name> names = List.of();
    private @Nullable RowSheet last;
    private long lastAt;
    private @Nullable OperationList every;
    private long everyAt;

    /** No sheet yet. */
    public RowBook(Resilience resilience) {
        this.resilience = resilience;
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

    /** The rows of all operations, of now or of less than a second ago. */
    public synchronized OperationList all() {
        long now = resilience.clockwork().ticker().nanos();
        OperationList seen = every;
        if (seen == null || now - everyAt >= FRESH) {
            findNew();
            OperationFacts facts = OperationFacts.of(resilience);
            seen = new OperationList(
                    facts,
                    names.stream()
                            .map(name -> facts.row(name, null))
                            .filter(Objects::nonNull)
                            .toList());
            every = seen;
            everyAt = now;
        }
        return seen;
    }

    private RowSheet next(@Nullable RowSheet before) {
        Map<Name, RowSheet.Entry> known = new HashMap<>();
        if (before != null) {
            before.entries().forEach(entry -> known.put(entry.row().name(), entry));
        }
        long number = before == null ? 1 : before.number() + 1;
        OperationFacts facts = OperationFacts.of(resilience);
        List<RowSheet.Entry> entries = new ArrayList<>();
        for (Name name : shown(facts)) {
            RowSheet.Entry entry = entry(name, facts, known.remove(name), number);
            if (entry != null) {
                entries.add(entry);
            }
        }
        long complete = before == null || !known.isEmpty() ? number : before.complete();
        return new RowSheet(
                number, resilience.clockwork().wall().instant(), List.copyOf(entries), sums(facts, entries), complete);
    }

    /** What isn't on the sheet is judged by what is known of it without looking closer. */
    private OperationSums sums(OperationFacts facts, List<RowSheet.Entry> entries) {
        long wrong =
                entries.stream().filter(entry -> !entry.row().wrong().isEmpty()).count();
        if (names.size() > entries.size()) {
            Set<Name> shown = new HashSet<>();
            entries.forEach(entry -> shown.add(entry.row().name()));
            wrong += names.stream()
                    .filter(name ->
                            !shown.contains(name) && !facts.wrongAtAGlance(name).isEmpty())
                    .count();
        }
        return facts.sums(names.size(), (int) wrong);
    }

    private List<Name> shown(OperationFacts facts) {
        findNew();
        if (names.size() <= MOST) {
            return names;
        }
        Set<Name> first = new HashSet<>(
                names.stream().filter(facts::isTroubled).limit(MOST).toList());
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

    private static RowSheet.@Nullable Entry entry(
            Name name, OperationFacts facts, RowSheet.@Nullable Entry before, long number) {
        OperationRow row = facts.row(name, before == null ? null : before.row());
        if (row == null) {
            return null;
        }
        String json = row.json();
        return before != null && before.json().equals(json) ? before : new RowSheet.Entry(row, json, number);
    }
}
