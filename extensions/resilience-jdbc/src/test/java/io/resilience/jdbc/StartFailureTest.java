package io.resilience.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.resilience.databases.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Why a store can't be opened, in one sentence with the remedy that fits. */
class StartFailureTest {
    private static final JdbcSettings HASTY = JdbcSettings.DEFAULT.withPatience(Duration.ofMillis(300));

    @TempDir
    Path directory;

    private void assertSaid(Path file, String... words) {
        Throwable failure = catchThrowable(() -> JdbcStore.sqlite(file, HASTY));
        assertThat(failure)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContainingAll(words)
                .hasMessageNotContainingAny("\n", "Flyway", "may make tables");
    }

    @Test
    void aTextFileIsNoDatabase() throws IOException {
        Path file = Files.writeString(directory.resolve("letters.db"), "no database at all".repeat(100));
        assertSaid(file, "the file is damaged or no SQLite database; move it away and restore a copy");
    }

    @Test
    void aDamagedFileIsSaid() throws Exception {
        Path file = directory.resolve("letters.db");
        JdbcStore.sqlite(file).close();
        byte[] pages = Files.readAllBytes(file);
        Arrays.fill(pages, 100, 4096, (byte) 0x5a);
        Files.write(file, pages);
        assertSaid(file, "the file is damaged or no SQLite database; move it away and restore a copy");
    }

    @Test
    void aLinkThatLeadsNowhereIsSaid() throws IOException {
        assertSaid(
                Files.createSymbolicLink(directory.resolve("dangling.db"), directory.resolve("none/x.db")),
                "where the file's link leads");
        Path loop = directory.resolve("loop.db");
        assertSaid(Files.createSymbolicLink(loop, loop), "where the file's link leads");
    }

    @Test
    void aLockThatIsNotGivenIsSaid() throws SQLException {
        Path file = directory.resolve("letters.db");
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            assertSaid(file, "another program holds its lock; end that program's transaction, or give the store more");
        }
    }

    @Test
    void aLockForWritingDoesNotHinderAStoreWhoseTablesAreThere() throws SQLException {
        Path file = directory.resolve("letters.db");
        JdbcStore.sqlite(file).close();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            JdbcStore.sqlite(file, HASTY).close();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SQLITE_FULL | its disk is full; make room",
                "SQLITE_READONLY_DIRECTORY | make the file, its -wal and -shm, and their directory writable",
                "SQLITE_IOERR_WRITE | see whether its disk works",
                "SQLITE_CORRUPT_INDEX | move it away and restore a copy",
                "SQLITE_BUSY_SNAPSHOT | another program holds its lock"
            })
    void sqlitesExtendedCodesHaveTheirRemedy(SQLiteErrorCode code, String remedy) {
        assertThat(SqlRemedy.of(new SQLiteException("x", code))).contains(remedy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "53100 | 0 | its disk is full; make room",
                "42501 | 0 | let this user read and write the store's tables, and make them",
                "28P01 | 0 | check the user and the password",
                "3D000 | 0 | make that database, or mend its name",
                "53300 | 0 | takes no more connections",
                "25006 | 0 | takes no writes now",
                "XX001 | 0 | restore a copy",
                "42P01 | 0 | a table of the store is gone",
                "08006 | 0 | see whether the server runs and can be reached",
                "HY000 | 1021 | its disk is full; make room",
                "HY000 | 1114 | its disk is full; make room",
                "42000 | 1142 | let this user read and write the store's tables, and make them",
                "28000 | 1045 | check the user and the password",
                "42000 | 1049 | make that database, or mend its name",
                "HY000 | 1290 | takes no writes now",
                "42S02 | 1146 | a table of the store is gone"
            })
    void theServersFailuresHaveTheirRemedy(String state, int code, String remedy) {
        assertThat(SqlRemedy.of(new SQLException("x", state, code))).contains(remedy);
    }

    @Test
    void whatADatabaseSaysStandsOnOneLine() {
        assertThat(SqlRemedy.words(new SQLException("ERROR: no such thing\n  Position: 14\r\n")))
                .isEqualTo("ERROR: no such thing Position: 14");
    }

    @Test
    void aMissingDatabaseAndAWrongNameAreSaid() {
        PostgresServer server = PostgresServer.running();
        String url = server.freshDatabase() + "_missing";
        assertThatThrownBy(() -> JdbcStore.open(url, server.user(), server.password(), HASTY))
                .hasMessageContainingAll("No connection to " + url, "make that database, or mend its name")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aPasswordThatIsMissingIsAskedFor() throws Exception {
        TestDatabase database = TestDatabase.Kind.POSTGRESQL.fresh(directory);
        database.run("CREATE ROLE secretive LOGIN PASSWORD 'hush'");
        Path rules = Path.of(database.texts("SHOW hba_file").get(0));
        List<String> before = Files.readAllLines(rules);
        List<String> asking = new ArrayList<>(
                List.of("host all secretive 127.0.0.1/32 scram-sha-256", "host all secretive ::1/128 scram-sha-256"));
        asking.addAll(before);
        Files.write(rules, asking);
        database.run("SELECT pg_reload_conf()");
        for (String none : new String[] {null, ""}) {
            assertThatThrownBy(() -> JdbcStore.open(database.url(), "secretive", none, HASTY))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("No connection to " + database.url()
                            + ": the server asks for a password, and none was given; give one");
        }
        assertThatThrownBy(() -> JdbcStore.open(database.url(), "secretive", "wrong", HASTY))
                .hasMessageContaining("; check the user and the password");
        Files.write(rules, before);
        database.run("SELECT pg_reload_conf()");
    }
}
