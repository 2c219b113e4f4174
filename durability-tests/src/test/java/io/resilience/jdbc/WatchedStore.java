package io.resilience.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.resilience.time.Clockwork;
import java.nio.file.Path;

/** A store, otherwise as {@link JdbcStore} opens it, whose transactions are watched. */
public final class WatchedStore {
    private static final String SQLITE_URL = "jdbc:sqlite:";

    private WatchedStore() {}

    /** The store of a database by its URL. */
    public static JdbcStore open(
            String url, String user, String password, JdbcSettings settings, TransactionPoints points) {
        Clockwork clockwork = Clockwork.system();
        Database database = url.startsWith(SQLITE_URL)
                ? JdbcStore.embedded(Path.of(url.substring(SQLITE_URL.length())), settings, clockwork, Dialect.SQLITE)
                : server(url, user, password, settings, clockwork);
        return new JdbcStore(new WatchedDatabase(database, points), settings, clockwork);
    }

    private static Database server(
            String url, String user, String password, JdbcSettings settings, Clockwork clockwork) {
        HikariDataSource pool = ServerPool.open(url, user, password, settings);
        String place = ServerPool.place(url);
        return JdbcStore.server(pool, place, settings, clockwork, ServerPool.dialect(pool, place));
    }
}
