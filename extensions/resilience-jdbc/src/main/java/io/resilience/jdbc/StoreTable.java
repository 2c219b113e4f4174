package io.resilience.jdbc;

import java.util.List;

/** The tables of a store: what their names have behind the prefix, and the columns that this version asks for. */
enum StoreTable {
    /** Which scripts were run. Has the columns that Flyway gave it, which made the tables before. */
    SCHEMA(
            "schema",
            "installed_rank",
            "version",
            "description",
            "type",
            "script",
            "installed_by",
            "execution_time",
            "success"),
    LETTER(
            "letter",
            "id",
            "service",
            "operation",
            "signature",
            "arguments",
            "redacted",
            "idempotency_key",
            "open_key",
            "fingerprint",
            "key_id",
            "error_class",
            "error_message",
            "attempts",
            "created_at",
            "origin",
            "status",
            "due_at",
            "finished_at",
            "token",
            "deliveries",
            "failures",
            "last_error"),
    AUDIT("letter_audit", "letter_id", "seq", "noted_at", "actor", "deed", "detail"),
    ANSWER("answer", "id", "fingerprint", "token", "answer", "ends_at"),
    REMEMBERED("remembered", "id", "answer", "made_at", "ends_at");

    private final String name;

    @SuppressWarnings("ImmutableEnumChecker") // a list that can't be changed
    private final List<String> columns;

    StoreTable(String name, String... columns) {
        this.name = name;
        this.columns = List.of(columns);
    }

    String name(String prefix) {
        return prefix + name;
    }

    List<String> columns() {
        return columns;
    }
}
