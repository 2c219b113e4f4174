package io.resilience.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** How a server is reached: a pool whose connections commit each statement, see what others committed, and wait so long at most. */
final class ServerPool {
    private ServerPool() {}

    static HikariDataSource open(String url, String user, @Nullable String password, JdbcSettings settings) {
        requireDriver(url);
        HikariConfig config = config(settings);
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        limitWaits(config, url, settings.patience());
        return open(config, place(url), password == null || password.isEmpty());
    }

    /** A pool round the user's own source of connections. */
    static HikariDataSource open(DataSource source, JdbcSettings settings) {
        HikariConfig config = config(settings);
        config.setDataSource(source);
        return open(config, "the data source", false);
    }

    private static HikariConfig config(JdbcSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("resilience-store");
        config.setMaximumPoolSize(settings.connections());
        config.setConnectionTimeout(settings.patience().toMillis());
        config.setValidationTimeout(settings.patience().toMillis());
        config.setAutoCommit(true);
        // Repeatable reads would lock the gaps between due letters on MariaDB, and new letters would wait for replays.
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return config;
    }

    /** A server that stopped answering must not be waited for. The drivers count in other units. */
    private static void limitWaits(HikariConfig config, String url, Duration patience) {
        long millis = 2 * patience.toMillis();
        boolean postgresql = url.startsWith("jdbc:postgresql:");
        if (!url.contains("socketTimeout=")) {
            config.addDataSourceProperty("socketTimeout", String.valueOf(postgresql ? (millis + 999) / 1000 : millis));
        }
        if (!url.contains("connectTimeout=")) {
            config.addDataSourceProperty("connectTimeout", String.valueOf(postgresql ? (millis + 999) / 1000 : millis));
        }
    }

    private static HikariDataSource open(HikariConfig config, String place, boolean withoutPassword) {
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException failure) {
            Throwable cause = failure.getCause() == null ? failure : failure.getCause();
            String said = cause instanceof SQLException sql ? SqlRemedy.words(sql) : String.valueOf(cause.getMessage());
            throw new StoreException(
                    "No connection to " + place + ": "
                            + (withoutPassword && said.contains("password")
                                    ? "the server asks for a password, and none was given; give one"
                                    : said + "; " + remedy(cause)),
                    failure);
        }
    }

    private static String remedy(Throwable cause) {
        String known = cause instanceof SQLException sql ? SqlRemedy.known(sql) : null;
        return known == null ? "see whether the server runs, and check the address, the user and the password" : known;
    }

    private static void requireDriver(String url) {
        try {
            DriverManager.getDriver(url);
        } catch (SQLException none) {
            throw new StoreException(
                    "There is no driver for " + place(url) + " on the class path; add org.postgresql:postgresql or "
                            + "org.mariadb.jdbc:mariadb-java-client, or mend the URL",
                    none);
        }
    }

    /** A URL without what may be secret. */
    static String place(String url) {
        int parameters = url.indexOf('?');
        String bare = parameters < 0 ? url : url.substring(0, parameters);
        return bare.replaceFirst("//[^/@]*@", "//");
    }

    /** What a database's SQL is like; an error for one that isn't supported. */
    static Dialect dialect(DataSource pool, String place) {
        try (Connection connection = pool.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return switch (product) {
                case "PostgreSQL" -> Dialect.POSTGRESQL;
                case "MariaDB" -> Dialect.MARIADB;
                case "SQLite" ->
                    throw new StoreException(
                            place
                                    + " is SQLite; open its file with JdbcStore.sqlite(path), which sets what"
                                    + " durability needs",
                            null);
                default ->
                    throw new StoreException(place + " is " + product + "; use SQLite, PostgreSQL or MariaDB", null);
            };
        } catch (SQLException failure) {
            throw new StoreException(
                    "No connection to " + place + ": " + SqlRemedy.words(failure) + "; " + SqlRemedy.of(failure),
                    failure);
        }
    }
}
