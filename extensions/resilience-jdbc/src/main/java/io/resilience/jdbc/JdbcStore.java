package io.resilience.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.resilience.store.DurableStore;
import io.resilience.time.Clockwork;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database that keeps dead letters, first answers and last good answers, with its connections. Its tables are made, and brought
 * up to date, when it is opened.
 */
public final class JdbcStore implements DurableStore {
    private final Database database;
    private final JdbcSettings settings;
    private final Clockwork clockwork;

    JdbcStore(Database database, JdbcSettings settings, Clockwork clockwork) {
        this.database = database;
        this.settings = settings;
        this.clockwork = clockwork;
    }

    /** A SQLite file, made when it isn't there. */
    public static JdbcStore sqlite(Path file) {
        return sqlite(file, JdbcSettings.DEFAULT);
    }

    /** A SQLite file, made when it isn't there. */
    public static JdbcStore sqlite(Path file, JdbcSettings settings) {
        Clockwork clockwork = Clockwork.system();
        return new JdbcStore(embedded(file, settings, clockwork, Dialect.SQLITE), settings, clockwork);
    }

    static Database embedded(Path path, JdbcSettings settings, Clockwork clockwork, Dialect dialect) {
        return embedded(new SqliteFile(SqliteAddress.requireFile(path)), settings, clockwork, dialect);
    }

    static Database embedded(SqliteFile file, JdbcSettings settings, Clockwork clockwork, Dialect dialect) {
        boolean mayMake = settings.makesTables();
        StorePatience patience = new StorePatience(file.url(), settings.patience(), clockwork);
        new Schema(dialect, settings, patience).prepare(file.check(mayMake).plain(settings.patience(), mayMake));
        return EmbeddedDatabase.open(file, settings, patience, dialect);
    }

    /** A database by its JDBC URL: SQLite, PostgreSQL or MariaDB; the drivers of the last two are yours to add. */
    public static JdbcStore open(String url, String user, @Nullable String password) {
        return open(url, user, password, JdbcSettings.DEFAULT);
    }

    /** A database by its JDBC URL: SQLite, PostgreSQL or MariaDB; the drivers of the last two are yours to add. */
    public static JdbcStore open(String url, String user, @Nullable String password, JdbcSettings settings) {
        return SqliteAddress.is(url)
                ? sqlite(SqliteAddress.file(url), settings)
                : server(ServerPool.open(url, user, password, settings), ServerPool.place(url), settings);
    }

    /** A server reached through your own source of connections, which stays open when the store is closed. */
    public static JdbcStore of(DataSource source) {
        return of(source, JdbcSettings.DEFAULT);
    }

    /** A server reached through your own source of connections, which stays open when the store is closed. */
    public static JdbcStore of(DataSource source, JdbcSettings settings) {
        return server(ServerPool.open(source, settings), "the data source", settings);
    }

    private static JdbcStore server(HikariDataSource pool, String place, JdbcSettings settings) {
        Clockwork clockwork = Clockwork.system();
        try {
            Dialect dialect = ServerPool.dialect(pool, place);
            Database database = server(pool, place, settings, clockwork, dialect);
            return new JdbcStore(database, settings, clockwork);
        } catch (RuntimeException failure) {
            pool.close();
            throw failure;
        }
    }

    static Database server(
            HikariDataSource pool, String place, JdbcSettings settings, Clockwork clockwork, Dialect dialect) {
        StorePatience patience = new StorePatience(place, settings.patience(), clockwork);
        new Schema(dialect, settings, patience).prepare(pool);
        return new ServerDatabase(pool, patience, dialect, pool::close);
    }

    /** The dead letters of this database; closing them leaves the store open. */
    @Override
    public JdbcDeadLetters deadLetters() {
        return letters(() -> {});
    }

    /** Dead letters with which the store is closed. */
    JdbcDeadLetters ownLetters() {
        return letters(this::close);
    }

    private JdbcDeadLetters letters(Runnable end) {
        return new JdbcDeadLetters(new LetterTable(database, settings), clockwork, end);
    }

    /** The first answers of this database; closing them leaves the store open. */
    @Override
    public JdbcAnswers answers() {
        return new JdbcAnswers(database, settings.prefix());
    }

    /** The last good answers of this database; closing them writes what waits and leaves the store open. */
    @Override
    public JdbcRememberedAnswers rememberedAnswers() {
        return new JdbcRememberedAnswers(database, settings, clockwork.ticker());
    }

    /** Closes all connections; what was kept stays in the database. */
    @Override
    public void close() {
        database.close();
    }
}
