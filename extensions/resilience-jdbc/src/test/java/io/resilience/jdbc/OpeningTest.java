package io.resilience.jdbc;

import static io.resilience.jdbc.SampleLetters.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.resilience.databases.DatabaseServer;
import io.resilience.databases.MariadbServer;
import io.resilience.databases.PostgresServer;
import io.resilience.deadletter.LetterQuery;
import io.resilience.testkit.Racers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/** What may be wrong when a store is opened, and what is right. */
class OpeningTest {
    @TempDir
    Path directory;

    @Test
    void aMissingDirectoryIsSaid() {
        Path file = directory.resolve("missing/letters.db");
        assertThatThrownBy(() -> JdbcDeadLetters.sqlite(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll(
                        "no directory", directory.resolve("missing").toString(), "make it first");
    }

    @Test
    void aDirectoryInPlaceOfAFileIsSaid() {
        assertThatThrownBy(() -> JdbcDeadLetters.sqlite(directory)).hasMessageContaining("is a directory");
    }

    @Test
    void aFileThatIsNoDatabaseIsSaid() throws IOException {
        Path file = Files.writeString(directory.resolve("letters.db"), "no database at all".repeat(100));
        assertThatThrownBy(() -> JdbcDeadLetters.sqlite(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nfs", "nfs4", "cifs", "SMB2", "fuse.sshfs", "9p", "lustre"})
    void aNetworkFileSystemIsRefused(String type) {
        SqliteFile file = new SqliteFile(directory.resolve("letters.db"));
        assertThatThrownBy(() -> file.checkFileSystem(type))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("network file system", type, "local disk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "xfs", "btrfs", "NTFS", "apfs", "tmpfs", "overlay", ""})
    void aLocalFileSystemIsTaken(String type) {
        new SqliteFile(directory.resolve("letters.db")).checkFileSystem(type);
    }

    @Test
    void aMissingDriverIsSaid() {
        assertThatThrownBy(() -> JdbcDeadLetters.open("jdbc:nodatabase://host/x?password=secret", "me", "secret"))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("no driver for jdbc:nodatabase://host/x", "org.postgresql:postgresql")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aServerThatIsNotThereIsSaidWithoutItsPassword() {
        String url = "jdbc:postgresql://localhost:1/shop?password=secret";
        assertThatThrownBy(() -> JdbcDeadLetters.open(url, "me", "secret"))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("No connection to jdbc:postgresql://localhost:1/shop", "server runs")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aNativeLibraryThatCannotBeLoadedIsSaid() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.sqlite.tmpdir=/dev/null/nowhere",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OpeningProgram.class.getName(),
                        directory.resolve("letters.db").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said).contains("native library can't be loaded from /dev/null/nowhere", "-Dorg.sqlite.tmpdir=");
    }

    @Test
    void tablesOfANewerVersionAreRefused() throws SQLException {
        Path file = directory.resolve("letters.db");
        JdbcDeadLetters.sqlite(file).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO resilience_schema SELECT installed_rank + 1, '99', 'from the future', type, "
                    + "'V99__future.sql', checksum, installed_by, installed_on, execution_time, success "
                    + "FROM resilience_schema ORDER BY installed_rank DESC LIMIT 1");
        }
        assertThatThrownBy(() -> JdbcDeadLetters.sqlite(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("newer version of this library", "99");
    }

    @Test
    void aDataSourceOfSqliteIsSentToTheFile() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + directory.resolve("letters.db"));
        assertThatThrownBy(() -> JdbcStore.of(source)).hasMessageContaining("JdbcStore.sqlite(path)");
    }

    @Test
    void aDataSourceOfTheUsersStaysOpen() throws SQLException {
        PostgresServer server = PostgresServer.running();
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.freshDatabase());
        source.setUser(server.user());
        source.setPassword(server.password());
        try (JdbcStore store = JdbcStore.of(source)) {
            store.deadLetters().keep(draft("buy", "milk"));
        }
        try (Connection connection = source.getConnection()) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    @Test
    void lettersAreThereAfterTheStoreWasClosedAndOpened() {
        Path file = directory.resolve("letters.db");
        try (JdbcDeadLetters letters = JdbcDeadLetters.open("jdbc:sqlite:" + file, "", null)) {
            letters.keep(draft("buy", "milk"));
        }
        try (JdbcDeadLetters letters = JdbcDeadLetters.sqlite(file)) {
            assertThat(letters.count(LetterQuery.all())).isEqualTo(1);
        }
    }

    @Test
    void storesOfOtherPrefixesKnowNothingOfEachOther() {
        Path file = directory.resolve("letters.db");
        try (JdbcStore shop = JdbcStore.sqlite(file, JdbcSettings.DEFAULT.withPrefix("shop_"));
                JdbcStore bank = JdbcStore.sqlite(file, JdbcSettings.DEFAULT.withPrefix("bank_"))) {
            shop.deadLetters().keep(draft("buy", "milk"));
            assertThat(bank.deadLetters().count(LetterQuery.all())).isZero();
            assertThat(shop.deadLetters().count(LetterQuery.all())).isEqualTo(1);
        }
    }

    @Test
    void programsThatStartAtOnceMakeTheTablesOnce() throws InterruptedException {
        Path file = directory.resolve("letters.db");
        Racers.race(4, racer -> {
            try (JdbcDeadLetters letters = JdbcDeadLetters.sqlite(file)) {
                return letters.keep(draft("buy", "item " + racer));
            }
        });
        try (JdbcDeadLetters letters = JdbcDeadLetters.sqlite(file)) {
            assertThat(letters.count(LetterQuery.all())).isEqualTo(4);
        }
    }

    @Test
    void processesThatStartAtOnceMakeTheTablesOnce() throws IOException, InterruptedException {
        Path file = directory.resolve("letters.db");
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            OpeningProgram.class.getName(),
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve("said-" + i).toFile())
                    .start());
        }
        for (int i = 0; i < 3; i++) {
            assertThat(processes.get(i).waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(processes.get(i).exitValue())
                    .as(Files.readString(directory.resolve("said-" + i)))
                    .isZero();
        }
        try (JdbcDeadLetters letters = JdbcDeadLetters.sqlite(file)) {
            assertThat(letters.count(LetterQuery.all())).isEqualTo(3);
        }
    }

    @Test
    void programsThatStartAtOnceOnPostgresqlMakeTheTablesOnce() throws InterruptedException {
        startAtOnce(PostgresServer.running());
    }

    @Test
    void programsThatStartAtOnceOnMariadbMakeTheTablesOnce() throws InterruptedException {
        assumeTrue(MariadbServer.available(), MariadbServer.MISSING);
        startAtOnce(MariadbServer.running());
    }

    private static void startAtOnce(DatabaseServer server) throws InterruptedException {
        String url = server.freshDatabase();
        Racers.race(4, racer -> {
            try (JdbcDeadLetters letters = JdbcDeadLetters.open(url, server.user(), server.password())) {
                return letters.keep(draft("buy", "item " + racer));
            }
        });
        try (JdbcDeadLetters letters = JdbcDeadLetters.open(url, server.user(), server.password())) {
            assertThat(letters.count(LetterQuery.all())).isEqualTo(4);
        }
    }

    @Test
    void theRealDatabaseClocksAgreeWithTheMachine() {
        List<DatabaseServer> servers = MariadbServer.available()
                ? List.of(PostgresServer.running(), MariadbServer.running())
                : List.of(PostgresServer.running());
        for (DatabaseServer server : servers) {
            try (JdbcDeadLetters letters =
                    JdbcDeadLetters.open(server.freshDatabase(), server.user(), server.password())) {
                dueAt(letters);
            }
        }
        try (JdbcDeadLetters letters = JdbcDeadLetters.sqlite(directory.resolve("letters.db"))) {
            dueAt(letters);
        }
    }

    private static void dueAt(JdbcDeadLetters letters) {
        var letter = letters.letter(SampleLetters.id(letters.keep(draft("buy", "milk"))));
        assertThat(Duration.between(letter.createdAt(), letter.nextAttemptAt()).abs())
                .isLessThan(Duration.ofMinutes(5));
    }
}
