package io.resilience.jdbc;

import static io.resilience.jdbc.SampleLetters.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.Receipt;
import io.resilience.testkit.ManualClockwork;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A SQLite file that is taken away, cut off or replaced under the program: nothing is said to be kept, and it goes on once mended. */
class FileLossTest {
    private final ManualClockwork time = ManualClockwork.create();

    @TempDir
    Path directory;

    private Path file = Path.of("");
    private Path journal = Path.of("");
    private Path index = Path.of("");
    private JdbcStore store;
    private JdbcDeadLetters letters;
    private LogLines log;

    @BeforeEach
    void open() {
        file = directory.resolve("letters.db");
        journal = directory.resolve("letters.db-wal");
        index = directory.resolve("letters.db-shm");
        log = new LogLines(OpenedFile.class);
        Database database = JdbcStore.embedded(file, JdbcSettings.DEFAULT, time.clockwork(), Dialect.SQLITE);
        store = new JdbcStore(
                database, JdbcSettings.DEFAULT, time.clockwork().with(() -> Instant.parse("2026-03-01T12:00:00Z")));
        letters = store.deadLetters();
        keep("milk");
    }

    @AfterEach
    void close() {
        log.close();
        store.close();
    }

    private Receipt keep(String item) {
        return letters.keep(draft("buy", item));
    }

    private long count() {
        return letters.count(LetterQuery.all());
    }

    private void assertRefused(String... words) {
        for (ThrowingCallable use : List.<ThrowingCallable>of(() -> keep("bread"), this::count)) {
            assertThatThrownBy(use)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("The file of the store in jdbc:sqlite:" + file)
                    .hasMessageContaining("nothing is kept meanwhile")
                    .hasMessageContainingAll(words);
        }
    }

    private void remove() throws IOException {
        Files.delete(file);
        Files.deleteIfExists(journal);
        Files.deleteIfExists(index);
    }

    private void copyTo(Path copy) throws SQLException {
        new TestDatabase(TestDatabase.Kind.SQLITE, "jdbc:sqlite:" + file, "", "").run("VACUUM INTO '" + copy + "'");
    }

    private void cutTo(Path what, long size) throws IOException {
        try (FileChannel channel = FileChannel.open(what, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }

    @Test
    void aRemovedFileIsSaidAtOnceAndOnceInTheLog() throws IOException {
        remove();
        assertRefused("was removed; put it or a copy back, or start this program again");
        assertRefused("was removed");
        assertThat(log.all()).singleElement().asString().startsWith("ERROR The file of the store in");
        store.close();
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileThatIsMovedAwayAndBackGoesOn() throws IOException {
        Path elsewhere = directory.resolve("elsewhere.db");
        Files.move(file, elsewhere);
        assertRefused("was removed");
        Files.move(elsewhere, file);
        keep("eggs");
        assertThat(count()).isGreaterThanOrEqualTo(2);
        assertThat(log.all()).last().asString().contains("is back; it goes on");
    }

    @Test
    void aCopyInItsPlaceIsOpenedOnceItRests() throws Exception {
        Path copy = directory.resolve("copy.db");
        copyTo(copy);
        keep("bread, which the copy has not");
        remove();
        assertRefused("was removed");
        Files.move(copy, file);
        assertRefused("was replaced by another file");
        time.advance(Duration.ofSeconds(1));
        keep("eggs");
        assertThat(count()).isEqualTo(2);
        store.close();
        try (JdbcDeadLetters reopened = JdbcDeadLetters.sqlite(file)) {
            assertThat(reopened.count(LetterQuery.all())).isEqualTo(2);
        }
    }

    @Test
    void aCopyBesideTheOldJournalIsNotOpened() throws Exception {
        Path copy = directory.resolve("copy.db");
        copyTo(copy);
        Files.delete(file);
        Files.move(copy, file);
        assertRefused("replaced by another file", "-wal and -shm are removed");
        time.advance(Duration.ofSeconds(5));
        assertRefused("replaced by another file", "-wal and -shm are removed");
        Files.delete(journal);
        Files.delete(index);
        assertRefused("replaced by another file");
        time.advance(Duration.ofSeconds(1));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aFileThatIsNoStoreIsNotOpened() throws Exception {
        remove();
        Files.createFile(file);
        assertRefused("replaced by another file");
        time.advance(Duration.ofSeconds(1));
        assertThatThrownBy(() -> keep("bread")).hasMessageContaining("There is no store in");
        assertThat(Files.size(file)).isZero();
        remove();
        Files.writeString(file, "no database at all".repeat(100));
        assertRefused("replaced by another file");
        time.advance(Duration.ofSeconds(1));
        assertThatThrownBy(() -> keep("bread")).hasMessageContaining("damaged or no SQLite database");
    }

    @Test
    void anEmptiedFileIsSaidAndItsJournalStays() throws IOException {
        cutTo(file, 0);
        assertRefused("was cut off", "put a copy in the file's place");
        assertRefused("was cut off");
        store.close();
        assertThat(Files.size(journal)).isPositive();
        assertThatThrownBy(() -> JdbcDeadLetters.sqlite(file))
                .hasMessageContainingAll("is empty and its journal", "put the file back, or remove the journal");
        assertThat(Files.size(journal)).isPositive();
    }

    @Test
    void aFileThatIsCutInTheMiddleIsSaid() throws Exception {
        for (int i = 0; i < 20; i++) {
            keep("item " + i + " " + "x".repeat(10_000));
        }
        new TestDatabase(TestDatabase.Kind.SQLITE, "jdbc:sqlite:" + file, "", "")
                .run("PRAGMA wal_checkpoint(TRUNCATE)");
        keep("milk");
        cutTo(file, 4 * 4096);
        assertRefused("was cut off");
    }

    @Test
    void aCutFileIsLeftForACopy() throws Exception {
        Path copy = directory.resolve("copy.db");
        copyTo(copy);
        cutTo(file, 0);
        assertRefused("was cut off");
        remove();
        Files.move(copy, file);
        assertRefused("replaced by another file");
        time.advance(Duration.ofSeconds(1));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aFileThatIsVacuumedGoesOn() throws SQLException, IOException {
        for (int i = 0; i < 50; i++) {
            keep("item " + i + " " + "x".repeat(10_000));
        }
        TestDatabase other = new TestDatabase(TestDatabase.Kind.SQLITE, "jdbc:sqlite:" + file, "", "");
        other.run("PRAGMA wal_checkpoint(TRUNCATE)");
        keep("milk");
        long before = Files.size(file);
        other.run("DELETE FROM resilience_letter", "VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)");
        assertThat(Files.size(file)).isLessThan(before);
        keep("eggs");
        assertThat(count()).isEqualTo(1);
        assertThat(log.all()).isEmpty();
    }

    @Test
    void aJournalThatIsTakenAwayIsSaidAndSavedAtTheEnd() throws IOException {
        keep("eggs");
        Files.delete(journal);
        assertRefused("lost its journal " + journal, "end this program in order");
        store.close();
        try (JdbcDeadLetters reopened = JdbcDeadLetters.sqlite(file)) {
            assertThat(reopened.count(LetterQuery.all())).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void aJournalWithoutItsFileIsNotThrownAway() throws IOException {
        Files.delete(file);
        assertThatThrownBy(() -> JdbcDeadLetters.sqlite(file))
                .hasMessageContainingAll("is gone and its journal", "is not; put the file back");
        assertThat(file).doesNotExist();
        assertThat(Files.size(journal)).isPositive();
    }

    @Test
    void aLinkIsFollowed() throws IOException {
        Path real = Files.createDirectory(directory.resolve("data")).resolve("real.db");
        Path link = Files.createSymbolicLink(directory.resolve("link.db"), real);
        try (JdbcDeadLetters linked = JdbcDeadLetters.sqlite(link)) {
            linked.keep(draft("buy", "milk"));
            assertThat(linked.count(LetterQuery.all())).isEqualTo(1);
            Files.delete(directory.resolve("data/real.db-wal"));
            assertThatThrownBy(() -> linked.keep(draft("buy", "eggs"))).hasMessageContaining("lost its journal");
        }
    }
}
