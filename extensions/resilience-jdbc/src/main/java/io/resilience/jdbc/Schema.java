package io.resilience.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tables of a store: makes them, brings older ones up to date, and makes again what has gone. */
final class Schema {
    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

    private final List<SchemaScript> scripts;
    private final Dialect dialect;
    private final JdbcSettings settings;
    private final StorePatience patience;
    private final String prefix;

    Schema(Dialect dialect, JdbcSettings settings, StorePatience patience) {
        this(SchemaScript.ALL, dialect, settings, patience);
    }

    Schema(List<SchemaScript> scripts, Dialect dialect, JdbcSettings settings, StorePatience patience) {
        this.scripts = scripts;
        this.dialect = dialect;
        this.settings = settings;
        this.patience = patience;
        this.prefix = settings.prefix();
    }

    /** Looks without a lock first: most often nothing is to be done, and then this needs no right to make tables. */
    void prepare(DataSource source) {
        patience.persist(() -> {
            try (Connection connection = source.getConnection()) {
                if (!complete(FoundTables.in(connection, prefix))) {
                    Session session = Session.pooled(connection);
                    dialect.schemaLock().hold(session, prefix, patience, () -> make(connection, session));
                }
                return true;
            }
        });
    }

    private int newest() {
        return scripts.get(scripts.size() - 1).version();
    }

    private boolean complete(FoundTables found) {
        if (found.version() > newest()) {
            throw refused("were made by a newer version of this library (schema " + found.version()
                    + "); use that version here too");
        }
        if (found.version() == 0 || found.version() == newest()) {
            refuseForeign(found);
        }
        boolean complete = found.complete(newest());
        if (!complete && !settings.makesTables()) {
            throw incomplete(found);
        }
        return complete;
    }

    private void refuseForeign(FoundTables found) {
        for (Map.Entry<String, List<String>> table : found.foreign().entrySet()) {
            throw new StoreException(
                    "The table " + table.getKey() + " of " + patience.place() + " is not this library's: it has no "
                            + String.join(", ", table.getValue()) + "; rename it, or give the store another prefix",
                    null);
        }
    }

    private StoreException incomplete(FoundTables found) {
        List<String> missing = found.missing();
        if (missing.size() == StoreTable.values().length) {
            return new StoreException(
                    "There is no store in " + patience.place() + ": it has no " + StoreTable.LETTER.name(prefix)
                            + "; see whether the address and the prefix are right. The program that keeps letters there"
                            + " makes the tables",
                    null);
        }
        return refused(
                (missing.isEmpty() ? "are not up to date" : "are not whole: there is no " + String.join(", ", missing))
                        + "; start the program that keeps letters there, which mends them");
    }

    private StoreException refused(String why) {
        return new StoreException("The tables " + prefix + "... of " + patience.place() + " " + why, null);
    }

    private void make(Connection connection, Session session) throws SQLException {
        FoundTables before = FoundTables.in(connection, prefix);
        if (complete(before)) {
            return; // by another program, meanwhile
        }
        boolean mending = before.version() == newest();
        session.update(history());
        for (SchemaScript script : scripts) {
            if (mending || script.version() > before.version()) {
                run(script, session);
            }
            if (script.version() > before.version()) {
                record(script, session);
            }
        }
        FoundTables after = FoundTables.in(connection, prefix);
        refuseForeign(after);
        if (!after.complete(newest())) {
            throw refused("can't be made: " + String.join(", ", after.missing())
                    + " are missing still; see whether something else has their names");
        }
        tell(before);
    }

    private void run(SchemaScript script, Session session) throws SQLException {
        for (String statement : script.statements(dialect, prefix)) {
            session.update(statement);
        }
    }

    private String history() {
        return "CREATE TABLE IF NOT EXISTS " + StoreTable.SCHEMA.name(prefix)
                + " (installed_rank INTEGER NOT NULL PRIMARY KEY, version VARCHAR(50), description VARCHAR(200) NOT NULL,"
                + " type VARCHAR(20) NOT NULL, script VARCHAR(1000) NOT NULL, checksum INTEGER,"
                + " installed_by VARCHAR(100) NOT NULL, installed_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,"
                + " execution_time INTEGER NOT NULL, success BOOLEAN NOT NULL)" + dialect.options();
    }

    private void record(SchemaScript script, Session session) throws SQLException {
        String table = StoreTable.SCHEMA.name(prefix);
        session.update(
                "INSERT INTO " + table + " (installed_rank, version, description, type, script, installed_by,"
                        + " execution_time, success) SELECT COALESCE(MAX(installed_rank), 0) + 1, ?, ?, 'SQL', ?,"
                        + " 'resilience-jdbc', 0, TRUE FROM " + table,
                String.valueOf(script.version()),
                script.description(),
                script.file());
    }

    private void tell(FoundTables before) {
        if (before.version() == 0) {
            LOG.info("The tables {}... of {} are made", prefix, patience.place());
        } else if (before.version() < newest()) {
            LOG.info("The tables {}... of {} are brought up to schema {}", prefix, patience.place(), newest());
        } else if (before.missing().isEmpty()) {
            LOG.warn(
                    "An index of {} in {} was gone; it is made again",
                    StoreTable.LETTER.name(prefix),
                    patience.place());
        } else {
            LOG.warn(
                    "{} of {} were gone, with all that they held; they are made again, empty",
                    String.join(", ", before.missing()),
                    patience.place());
        }
    }
}
