package io.resilience.durability.child;

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

/** A store that leaves everything to another; the base of those that change one thing. */
class PassedOn implements DeadLetters {
    private final DeadLetters letters;

    PassedOn(DeadLetters letters) {
        this.letters = letters;
    }

    @Override
    public Receipt keep(LetterDraft draft) {
        return letters.keep(draft);
    }

    @Override
    public Receipt journal(LetterDraft draft, Duration lease) {
        return letters.journal(draft, lease);
    }

    @Override
    public boolean withdraw(LetterLease lease) {
        return letters.withdraw(lease);
    }

    @Override
    public boolean failed(LetterLease lease, LetterFailure failure) {
        return letters.failed(lease, failure);
    }

    @Override
    public @Nullable LetterRecord letter(String id) {
        return letters.letter(id);
    }

    @Override
    public List<LetterRecord> find(LetterQuery query) {
        return letters.find(query);
    }

    @Override
    public long count(LetterQuery query) {
        return letters.count(query);
    }

    @Override
    public int maxDeliveries() {
        return letters.maxDeliveries();
    }

    @Override
    public @Nullable LetterLease claim(String id, Duration lease) {
        return letters.claim(id, lease);
    }

    @Override
    public List<LetterLease> claimDue(String service, String operation, int most, Duration lease) {
        return letters.claimDue(service, operation, most, lease);
    }

    @Override
    public boolean extend(LetterLease lease, Duration more) {
        return letters.extend(lease, more);
    }

    @Override
    public boolean complete(LetterLease lease) {
        return letters.complete(lease);
    }

    @Override
    public boolean fail(LetterLease lease, String error, Duration pause) {
        return letters.fail(lease, error, pause);
    }

    @Override
    public boolean release(LetterLease lease) {
        return letters.release(lease);
    }

    @Override
    public boolean park(LetterLease lease, String reason) {
        return letters.park(lease, reason);
    }

    @Override
    public boolean revive(String id, String actor) {
        return letters.revive(id, actor);
    }

    @Override
    public boolean discard(String id, String actor, String reason) {
        return letters.discard(id, actor, reason);
    }

    @Override
    public List<LetterAudit> audit(String id) {
        return letters.audit(id);
    }

    @Override
    public Purged purge(Retention retention) {
        return letters.purge(retention);
    }

    @Override
    public Receipt restore(LetterRecord letter, String actor) {
        return letters.restore(letter, actor);
    }

    @Override
    public void close() {
        letters.close();
    }
}
