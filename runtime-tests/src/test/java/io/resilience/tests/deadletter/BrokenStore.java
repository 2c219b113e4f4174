package io.resilience.tests.deadletter;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterDraft;
import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.Receipt;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A store that takes nothing, and whose pages and settlements can be made to fail. */
final class BrokenStore implements DeadLetters {
    private final DeadLetters letters;
    boolean broken = true;

    BrokenStore(DeadLetters letters) {
        this.letters = letters;
    }

    private DeadLetters store() {
        if (broken) {
            throw new IllegalStateException("disk full");
        }
        return letters;
    }

    @Override
    public Receipt keep(LetterDraft draft) {
        return store().keep(draft);
    }

    @Override
    public @Nullable LetterRecord letter(String id) {
        return store().letter(id);
    }

    @Override
    public List<LetterRecord> find(LetterQuery query) {
        return store().find(query);
    }

    @Override
    public long count(LetterQuery query) {
        return store().count(query);
    }

    @Override
    public int maxDeliveries() {
        return store().maxDeliveries();
    }

    @Override
    public @Nullable LetterLease claim(String id, Duration lease) {
        return store().claim(id, lease);
    }

    @Override
    public boolean extend(LetterLease lease, Duration more) {
        return store().extend(lease, more);
    }

    @Override
    public boolean complete(LetterLease lease) {
        return store().complete(lease);
    }

    @Override
    public boolean fail(LetterLease lease, String error) {
        return store().fail(lease, error);
    }

    @Override
    public boolean release(LetterLease lease) {
        return store().release(lease);
    }

    @Override
    public boolean park(LetterLease lease, String reason) {
        return store().park(lease, reason);
    }

    @Override
    public boolean revive(String id) {
        return store().revive(id);
    }

    @Override
    public boolean discard(String id, String reason) {
        return store().discard(id, reason);
    }
}
