package io.resilience.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a look at a database finds of a store. Changes nothing and takes no lock.
 *
 * @param columns the columns of each table whose name begins with the prefix
 * @param versions the scripts that were run, by their history
 * @param keyed whether the index is there that lets an idempotency key have one open letter
 */
record FoundTables(String prefix, Map<String, Set<String>> columns, List<Integer> versions, boolean keyed) {
    static FoundTables in(Connection connection, String prefix) throws SQLException {
        Map<String, Set<String>> columns = columns(connection, prefix);
        Set<String> history = columns.getOrDefault(StoreTable.SCHEMA.name(prefix), Set.of());
        List<Integer> versions =
                history.containsAll(StoreTable.SCHEMA.columns()) ? versions(connection, prefix) : List.of();
        return new FoundTables(prefix, columns, versions, keyed(connection, columns.keySet(), prefix));
    }

    private static Map<String, Set<String>> columns(Connection connection, String prefix) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        Map<String, Set<String>> columns = new HashMap<>();
        try (ResultSet rows = data.getColumns(connection.getCatalog(), connection.getSchema(), prefix + "%", "%")) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString("TABLE_NAME"), table -> new HashSet<>())
                        .add(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return columns;
    }

    /** Flyway wrote a row without a version where it met tables of somebody else. */
    private static List<Integer> versions(Connection connection, String prefix) throws SQLException {
        return Session.pooled(connection)
                .list(
                        "SELECT version FROM " + StoreTable.SCHEMA.name(prefix)
                                + " WHERE success AND version IS NOT NULL",
                        row -> number(row.getString(1)));
    }

    /** What is no number of ours is of a time to come. */
    private static Integer number(String version) {
        return version.matches("\\d{1,9}") ? Integer.valueOf(version) : Integer.MAX_VALUE;
    }

    private static boolean keyed(Connection connection, Collection<String> tables, String prefix) throws SQLException {
        String letter = StoreTable.LETTER.name(prefix);
        if (!tables.contains(letter)) {
            return false;
        }
        DatabaseMetaData data = connection.getMetaData();
        try (ResultSet rows = data.getIndexInfo(connection.getCatalog(), connection.getSchema(), letter, true, true)) {
            while (rows.next()) {
                if ("open_key".equalsIgnoreCase(rows.getString("COLUMN_NAME"))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The newest script that was run; 0 for none. */
    int version() {
        return versions.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The names of the tables that aren't there. */
    List<String> missing() {
        return Stream.of(StoreTable.values())
                .map(table -> table.name(prefix))
                .filter(name -> !columns.containsKey(name))
                .toList();
    }

    /** The tables that bear a name of ours and lack columns of ours, with those. */
    Map<String, List<String>> foreign() {
        Map<String, List<String>> foreign = new HashMap<>();
        for (StoreTable table : StoreTable.values()) {
            Set<String> there = columns.get(table.name(prefix));
            if (there != null && !there.containsAll(table.columns())) {
                foreign.put(
                        table.name(prefix),
                        table.columns().stream()
                                .filter(column -> !there.contains(column))
                                .toList());
            }
        }
        return foreign;
    }

    /** Whether all is there that the scripts make, up to this version of them. */
    boolean complete(int newest) {
        return version() == newest && missing().isEmpty() && foreign().isEmpty() && keyed;
    }
}
