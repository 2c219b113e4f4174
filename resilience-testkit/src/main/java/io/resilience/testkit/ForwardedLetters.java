package io.resilience.testkit;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterAudit;
import io.resilience.deadletter.LetterCount;
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

/** A store of dead letters that leaves everything to another; the base of those that change one thing. */
public class ForwardedLetters implements DeadLetters {
    private final DeadLetters letters;

    /** Leaves everything to {@code letters}. */
    public ForwardedLetters(DeadLetters letters) {
        this.letters = letters;
    }

    /** The store that is asked, for each call anew. */
    protected DeadLetters behind() {
        return letters;
    }

    @Override
    public Receipt keep(LetterDraft draft) {
        return behind().keep(draft);
    }

    @Override
    public Receipt journal(LetterDraft draft, Duration lease) {
        return behind().journal(draft, lease);
    }

    @Override
    public boolean withdraw(LetterLease lease) {
        return behind().withdraw(lease);
    }

    @Override
    public boolean abandon(LetterLease lease) {
        return behind().abandon(lease);
    }

    @Override
    public boolean failed(LetterLease lease, LetterFailure failure) {
        return behind().failed(lease, failure);
    }

    @Override
    public @Nullable LetterRecord letter(String id) {
        return behind().letter(id);
    }

    @Override
    public List<LetterRecord> find(LetterQuery query) {
        return behind().find(query);
    }

    @Override
    public long count(LetterQuery query) {
        return behind().count(query);
    }

    @Override
    public int maxDeliveries() {
        return behind().maxDeliveries();
    }

    @Override
    public @Nullable LetterLease claim(String id, Duration lease) {
        return behind().claim(id, lease);
    }

    @Override
    public List<LetterLease> claimDue(String service, String operation, int most, Duration lease) {
        return behind().claimDue(service, operation, most, lease);
    }

    @Override
    public boolean extend(LetterLease lease, Duration more) {
        return behind().extend(lease, more);
    }

    @Override
    public boolean complete(LetterLease lease) {
        return behind().complete(lease);
    }

    @Override
    public boolean fail(LetterLease lease, String error, Duration pause) {
        return behind().fail(lease, error, pause);
    }

    @Override
    public boolean release(LetterLease lease) {
        return behind().release(lease);
    }

    @Override
    public boolean park(LetterLease lease, String reason) {
        return behind().park(lease, reason);
    }

    @Override
    public boolean revive(String id, String actor) {
        return behind().revive(id, actor);
    }

    @Override
    public boolean discard(String id, String actor, String reason) {
        return behind().discard(id, actor, reason);
    }

    @Override
    public List<LetterAudit> audit(String id) {
        return behind().audit(id);
    }

    @Override
    public Purged purge(Retention retention) {
        return behind().purge(retention);
    }

    @Override
    public Receipt restore(LetterRecord letter, String actor) {
        return behind().restore(letter, actor);
    }

    @Override
    public List<LetterCount> unfinished() {
        return behind().unfinished();
    }

    @Override
    public boolean mayWait() {
        return behind().mayWait();
    }

    @Override
    public void close() {
        behind().close();
    }
}
