package io.resilience.tests.deadletter;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterAudit;
import io.resilience.deadletter.LetterDraft;
import io.resilience.deadletter.LetterFailure;
import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.Purged;
import io.resilience.deadletter.Receipt;
import io.resilience.deadletter.Retention;
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
    public boolean fail(LetterLease lease, String error, Duration pause) {
        return store().fail(lease, error, pause);
    }

    @Override
    public Receipt journal(LetterDraft draft, Duration lease) {
        return store().journal(draft, lease);
    }

    @Override
    public boolean withdraw(LetterLease lease) {
        return store().withdraw(lease);
    }

    @Override
    public boolean failed(LetterLease lease, LetterFailure failure) {
        return store().failed(lease, failure);
    }

    @Override
    public List<LetterLease> claimDue(String service, String operation, int most, Duration lease) {
        return store().claimDue(service, operation, most, lease);
    }

    @Override
    public List<LetterAudit> audit(String id) {
        return store().audit(id);
    }

    @Override
    public Purged purge(Retention retention) {
        return store().purge(retention);
    }

    @Override
    public Receipt restore(LetterRecord letter, String actor) {
        return store().restore(letter, actor);
    }

    @Override
    public void close() {
        letters.close();
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
    public boolean revive(String id, String actor) {
        return store().revive(id, actor);
    }

    @Override
    public boolean discard(String id, String actor, String reason) {
        return store().discard(id, actor, reason);
    }
}
