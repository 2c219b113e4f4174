package io.resilience.jdbc;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.resilience.databases.DatabaseServer;
import io.resilience.databases.MariadbServer;
import io.resilience.databases.PostgresServer;
import io.resilience.time.Clockwork;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteDataSource;

/** A new, empty database, and what is done to it behind the store's back. */
record TestDatabase(Kind kind, String url, String user, String password) {
    enum Kind {
        SQLITE(Dialect.SQLITE),
        POSTGRESQL(Dialect.POSTGRESQL),
        MARIADB(Dialect.MARIADB);

        @SuppressWarnings("ImmutableEnumChecker") // a record of texts
        private final Dialect dialect;

        Kind(Dialect dialect) {
            this.dialect = dialect;
        }

        Dialect dialect() {
            return dialect;
        }

        TestDatabase fresh(Path directory) {
            if (this == MARIADB) {
                assumeTrue(MariadbServer.available(), MariadbServer.MISSING);
            }
            return switch (this) {
                case SQLITE -> new TestDatabase(this, "jdbc:sqlite:" + directory.resolve("letters.db"), "", "");
                case POSTGRESQL -> in(PostgresServer.running());
                case MARIADB -> in(MariadbServer.running());
            };
        }

        private TestDatabase in(DatabaseServer server) {
            return new TestDatabase(this, server.freshDatabase(), server.user(), server.password());
        }
    }

    TestDatabase as(String name) {
        return new TestDatabase(kind, url, name, name);
    }

    JdbcStore open() {
        return open(JdbcSettings.DEFAULT);
    }

    JdbcStore open(JdbcSettings settings) {
        return JdbcStore.open(url, user, password, settings);
    }

    /** Brings the tables up to what scripts say. */
    void prepare(List<SchemaScript> scripts) {
        StorePatience patience = new StorePatience(url, Duration.ofSeconds(5), Clockwork.system());
        Schema schema = new Schema(scripts, kind.dialect, JdbcSettings.DEFAULT, patience);
        if (kind == Kind.SQLITE) {
            SQLiteDataSource source = new SQLiteDataSource();
            source.setUrl(url);
            schema.prepare(source);
        } else {
            try (var pool = ServerPool.open(url, user, password, JdbcSettings.DEFAULT)) {
                schema.prepare(pool);
            }
        }
    }

    void run(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The first column of a query's rows. */
    List<String> texts(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    /** The names of all its tables. */
    List<String> tables() throws SQLException {
        return texts(
                switch (kind) {
                    case SQLITE -> "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name";
                    case POSTGRESQL -> "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename";
                    case MARIADB ->
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                                + " ORDER BY table_name";
                });
    }
}
