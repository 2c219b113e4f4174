package io.resilience.jdbc;

/**
 * What differs between databases; all else is the same SQL.
 *
 * @param label the database's own name
 * @param text the type of text of any length
 * @param options what follows a table's definition
 * @param now the database's clock in epoch milliseconds
 * @param lock keeps rows that were read from others until the commit, passing over those that others keep
 * @param unlessThere makes an insert do nothing where a key is taken, lest the failure end the whole transaction
 * @param schemaLock by which programs that make the tables wait for each other
 */
record Dialect(
        String label, String text, String options, String now, String lock, String unlessThere, SchemaLock schemaLock) {
    /** Needs no lock: its one writer has the whole file. */
    static final Dialect SQLITE = new Dialect(
            "SQLite",
            "TEXT",
            "",
            "CAST(unixepoch('subsec') * 1000 AS INTEGER)",
            "",
            " ON CONFLICT DO NOTHING",
            SchemaLock.SQLITE);

    static final Dialect POSTGRESQL = new Dialect(
            "PostgreSQL",
            "TEXT",
            "",
            "CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)",
            " FOR UPDATE SKIP LOCKED",
            " ON CONFLICT DO NOTHING",
            SchemaLock.POSTGRESQL);

    /** Compares texts exactly, not by its own rules for languages; its clock is asked for UTC, which has no summer time. */
    static final Dialect MARIADB = new Dialect(
            "MariaDB",
            "LONGTEXT",
            " ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin",
            "(TIMESTAMPDIFF(MICROSECOND, '1970-01-01', UTC_TIMESTAMP(3)) DIV 1000)",
            " FOR UPDATE SKIP LOCKED",
            "",
            SchemaLock.MARIADB);

    Dialect withNow(String expression) {
        return new Dialect(label, text, options, expression, lock, unlessThere, schemaLock);
    }
}
