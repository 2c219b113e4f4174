package io.resilience.jdbc;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterAudit;
import io.resilience.deadletter.LetterCause;
import io.resilience.deadletter.LetterCount;
import io.resilience.deadletter.LetterDraft;
import io.resilience.deadletter.LetterFailure;
import io.resilience.deadletter.LetterIds;
import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.Purged;
import io.resilience.deadletter.Receipt;
import io.resilience.deadletter.Retention;
import io.resilience.time.Clockwork;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dead letters in a database; see {@link JdbcStore} for one that has answers too, and for more ways to open it. */
public final class JdbcDeadLetters implements DeadLetters {
    private final LetterTable table;
    private final KeptLetters kept;
    private final ClaimedLetters claimed;
    private final SettledLetters settled;
    private final LetterTrail trail;
    private final LetterSweep sweep;
    private final Runnable end;

    JdbcDeadLetters(LetterTable table, Clockwork clockwork, Runnable end) {
        LetterRoom room = new LetterRoom(table, clockwork.ticker());
        this.table = table;
        this.kept = new KeptLetters(table, new LetterIds(clockwork.wall(), clockwork.chance()), clockwork.wall(), room);
        this.claimed = new ClaimedLetters(table);
        this.settled = new SettledLetters(table, room);
        this.trail = new LetterTrail(table);
        this.sweep = new LetterSweep(table, trail, room);
        this.end = end;
    }

    /** Letters in a SQLite file, made when it isn't there. */
    public static JdbcDeadLetters sqlite(Path file) {
        return JdbcStore.sqlite(file).ownLetters();
    }

    /** Letters in a database by its JDBC URL: SQLite, PostgreSQL or MariaDB; the drivers of the last two are yours to add. */
    public static JdbcDeadLetters open(String url, String user, @Nullable String password) {
        return JdbcStore.open(url, user, password).ownLetters();
    }

    @Override
    public Receipt keep(LetterDraft draft) {
        return kept.keep(draft);
    }

    @Override
    public Receipt journal(LetterDraft draft, Duration lease) {
        return kept.journal(draft, lease);
    }

    @Override
    public boolean withdraw(LetterLease lease) {
        return settled.withdraw(lease);
    }

    @Override
    public boolean abandon(LetterLease lease) {
        return settled.abandon(lease);
    }

    @Override
    public boolean failed(LetterLease lease, LetterFailure failure) {
        return settled.failed(lease, failure);
    }

    @Override
    public @Nullable LetterRecord letter(String id) {
        LetterRow row = table.row(id);
        return row == null ? null : row.letter();
    }

    @Override
    public List<LetterRecord> find(LetterQuery query) {
        LetterSearch search = new LetterSearch(table, query);
        return table.database().read(search::find);
    }

    @Override
    public long count(LetterQuery query) {
        LetterSearch search = new LetterSearch(table, query);
        return table.database().read(search::count);
    }

    @Override
    public List<LetterCause> causes(LetterQuery query) {
        LetterSearch search = new LetterSearch(table, query);
        return table.database().read(search::causes);
    }

    @Override
    public List<LetterCount> unfinished() {
        return table.database().read(session -> session.list(table.unfinished(), JdbcDeadLetters::counted));
    }

    private static LetterCount counted(ResultSet row) throws SQLException {
        return new LetterCount(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4));
    }

    @Override
    public int maxDeliveries() {
        return table.settings().maxDeliveries();
    }

    @Override
    public @Nullable LetterLease claim(String id, Duration lease) {
        return claimed.claim(id, lease);
    }

    @Override
    public List<LetterLease> claimDue(String service, String operation, int most, Duration lease) {
        return claimed.claimDue(service, operation, most, lease);
    }

    @Override
    public boolean extend(LetterLease lease, Duration more) {
        return settled.extend(lease, more);
    }

    @Override
    public boolean complete(LetterLease lease) {
        return settled.complete(lease);
    }

    @Override
    public boolean fail(LetterLease lease, String error, Duration pause) {
        return settled.fail(lease, error, pause);
    }

    @Override
    public boolean release(LetterLease lease) {
        return settled.release(lease);
    }

    @Override
    public boolean park(LetterLease lease, String reason) {
        return settled.park(lease, reason);
    }

    @Override
    public boolean revive(String id, String actor) {
        return settled.revive(id, actor);
    }

    @Override
    public boolean discard(String id, String actor, String reason) {
        return settled.discard(id, actor, reason);
    }

    @Override
    public List<LetterAudit> audit(String id) {
        return trail.of(id);
    }

    @Override
    public Purged purge(Retention retention) {
        return sweep.purge(retention);
    }

    @Override
    public Receipt restore(LetterRecord letter, String actor) {
        return kept.restore(letter, actor);
    }

    @Override
    public void close() {
        end.run();
    }
}
