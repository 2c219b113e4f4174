package io.resilience.jdbc;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * How a store behaves.
 *
 * @param prefix what its tables' names begin with; stores of one database with other prefixes know nothing of each other
 * @param capacity unfinished letters of one operation, beyond which new ones are refused; last good answers in all, of which those that
 *     end first make room
 * @param maxDeliveries how often a letter is delivered before it is parked
 * @param patience how long an operation may wait for the database, its locks and connections before it fails
 * @param connections connections to a server; for a file, those that read
 * @param makesTables whether tables that are missing or old are made; otherwise such a store is refused, and nothing in it changed
 */
public record JdbcSettings(
        String prefix, int capacity, int maxDeliveries, Duration patience, int connections, boolean makesTables) {
    private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9_]{0,29}");
    private static final Duration LEAST_PATIENCE = Duration.ofMillis(250);
    private static final Duration MOST_PATIENCE = Duration.ofDays(1);

    /** Tables {@code resilience_...}, 100,000 letters an operation, 5 deliveries, 5 s of patience, 8 connections. */
    public static final JdbcSettings DEFAULT =
            new JdbcSettings("resilience_", 100_000, 5, Duration.ofSeconds(5), 8, true);

    /** Checks the ranges. */
    public JdbcSettings {
        check(
                PREFIX.matcher(prefix).matches(),
                "prefix is '" + prefix + "'; use 1 to 30 of a-z, 0-9 and _, a letter first");
        check(capacity > 0, "capacity is " + capacity + "; make it at least 1");
        check(maxDeliveries > 0, "maxDeliveries is " + maxDeliveries + "; make it at least 1");
        check(patience.compareTo(LEAST_PATIENCE) >= 0, "patience is " + patience + "; make it at least 250 ms");
        check(patience.compareTo(MOST_PATIENCE) <= 0, "patience is " + patience + "; make it at most a day");
        check(connections > 0, "connections is " + connections + "; make it at least 1");
    }

    /** With another {@link #prefix}. */
    public JdbcSettings withPrefix(String value) {
        return new JdbcSettings(value, capacity, maxDeliveries, patience, connections, makesTables);
    }

    /** With another {@link #capacity}. */
    public JdbcSettings withCapacity(int value) {
        return new JdbcSettings(prefix, value, maxDeliveries, patience, connections, makesTables);
    }

    /** With another {@link #maxDeliveries}. */
    public JdbcSettings withMaxDeliveries(int value) {
        return new JdbcSettings(prefix, capacity, value, patience, connections, makesTables);
    }

    /** With another {@link #patience}. */
    public JdbcSettings withPatience(Duration value) {
        return new JdbcSettings(prefix, capacity, maxDeliveries, value, connections, makesTables);
    }

    /** With another number of {@link #connections}. */
    public JdbcSettings withConnections(int value) {
        return new JdbcSettings(prefix, capacity, maxDeliveries, patience, value, makesTables);
    }

    /** Opens only a store that is there and up to date: makes no file, no table and no index. */
    public JdbcSettings withExistingTables() {
        return new JdbcSettings(prefix, capacity, maxDeliveries, patience, connections, false);
    }

    private static void check(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }
}
