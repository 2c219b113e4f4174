package io.resilience.jdbc;

import static io.resilience.jdbc.SampleLetters.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.Receipt;
import io.resilience.time.Clockwork;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupCommitTest {
    private static final JdbcSettings SETTINGS = JdbcSettings.DEFAULT;

    @TempDir
    Path directory;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private Path file;
    private Database database;

    @BeforeEach
    void open() {
        file = directory.resolve("group.db");
        database = JdbcStore.embedded(file, SETTINGS, Clockwork.system(), Dialect.SQLITE);
        database.update("CREATE TABLE note (id INTEGER PRIMARY KEY)");
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        database.close();
    }

    private CompletableFuture<Integer> write(Work<Integer> work) {
        return CompletableFuture.supplyAsync(() -> database.write(work), threads);
    }

    private static Work<Integer> insert(int id) {
        return session -> session.update("INSERT INTO note VALUES (?)", id);
    }

    private long notes() {
        return database.read(session -> session.number("SELECT COUNT(*) FROM note"));
    }

    /** Holds the writer inside a transaction until told to go on. */
    private final class Held {
        final CountDownLatch inside = new CountDownLatch(1);
        final CountDownLatch goOn = new CountDownLatch(1);
        final CompletableFuture<Integer> done = write(session -> {
            inside.countDown();
            awaitQuietly(goOn);
            return 0;
        });

        Held() {
            awaitQuietly(inside);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    @Test
    void workThatFailsFailsAlone() {
        Held held = new Held();
        List<CompletableFuture<Integer>> good = new ArrayList<>();
        IntStream.range(0, 5).forEach(i -> good.add(write(insert(i))));
        CompletableFuture<Integer> twice = write(session -> {
            session.update("INSERT INTO note VALUES (100)");
            return session.update("INSERT INTO note VALUES (100)");
        });
        CompletableFuture<Integer> broken = write(session -> {
            session.update("INSERT INTO note VALUES (101)");
            throw new IllegalArgumentException("mine");
        });
        IntStream.range(5, 10).forEach(i -> good.add(write(insert(i))));
        held.goOn.countDown();
        assertThat(held.done.join()).isZero();
        good.forEach(one -> assertThat(one.join()).isEqualTo(1));
        assertThatThrownBy(twice::join)
                .cause()
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("UNIQUE");
        assertThatThrownBy(broken::join)
                .cause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mine");
        assertThat(notes()).as("neither failure left half of its work").isEqualTo(10);
    }

    @Test
    void aCommitThatFailsIsToldToAllOfTheBatch() {
        Held held = new Held();
        Queue<StoreException> told = new ConcurrentLinkedQueue<>();
        List<Thread> lost = List.of(
                waiting(insert(1), told::add),
                waiting(insert(2), told::add),
                // As SQLite does by itself when its disk is full.
                waiting(session -> session.update("ROLLBACK"), told::add));
        held.goOn.countDown();
        lost.forEach(GroupCommitTest::joinQuietly);
        assertThat(told).hasSize(3).allMatch(each -> each.getMessage().contains("cannot commit"));
        assertThat(notes()).isZero();
        assertThat(write(insert(7)).join()).as("the store goes on").isEqualTo(1);
    }

    @Test
    void nobodyIsToldBeforeTheCommit() {
        Held held = new Held();
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch last = new CountDownLatch(1);
        Thread early = waiting(insert(1));
        Thread late = waiting(session -> {
            inside.countDown();
            return hold(last);
        });
        held.goOn.countDown();
        awaitQuietly(inside);
        boolean told = !early.isAlive();
        long seen = notes();
        last.countDown();
        assertThat(told).as("told before the commit").isFalse();
        assertThat(seen).as("seen before the commit").isZero();
        joinQuietly(early);
        joinQuietly(late);
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void theTurnGoesToWhoHasWaitedLongest() {
        Held held = new Held();
        AtomicReference<Thread> turn = new AtomicReference<>();
        Thread first = waiting(session -> {
            turn.set(Thread.currentThread());
            return session.update("INSERT INTO note VALUES (1)");
        });
        Thread second = waiting(insert(2));
        held.goOn.countDown();
        held.done.join();
        joinQuietly(first);
        joinQuietly(second);
        assertThat(turn).hasValue(first);
        assertThat(notes()).isEqualTo(2);
    }

    @Test
    void whoGaveUpIsPassedOverAndTheNextHasItsTurn() {
        Held held = new Held();
        Thread impatient = waiting(insert(1));
        Thread next = waiting(insert(2));
        impatient.interrupt();
        joinQuietly(impatient);
        held.goOn.countDown();
        joinQuietly(next);
        assertThat(notes()).as("only what somebody waited for").isEqualTo(1);
        assertThat(database.write(insert(3))).isEqualTo(1);
    }

    @Test
    void anInterruptOfWhoCommitsHarmsNoneOfTheOthersAndIsKept() {
        AtomicInteger tries = new AtomicInteger();
        assertThat(database.<Integer>write(session -> {
                    if (tries.incrementAndGet() == 1) {
                        Thread.currentThread().interrupt();
                        throw new SQLTransientException("a lock, say");
                    }
                    return session.update("INSERT INTO note VALUES (1)");
                }))
                .isEqualTo(1);
        assertThat(Thread.interrupted()).as("the interrupt was kept").isTrue();
        assertThat(notes()).isEqualTo(1);
    }

    /** A thread that has asked for a write and waits for it. */
    private Thread waiting(Work<Integer> work) {
        return waiting(work, givenUp -> assertThat(givenUp).hasMessageContaining("interrupted"));
    }

    private Thread waiting(Work<Integer> work, Consumer<StoreException> failed) {
        Thread thread = new Thread(() -> {
            try {
                database.write(work);
            } catch (StoreException failure) {
                failed.accept(failure);
            }
        });
        thread.start();
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        return thread;
    }

    private static void joinQuietly(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private static int hold(CountDownLatch latch) {
        awaitQuietly(latch);
        return 0;
    }

    @Test
    void aLockThatIsNeverGivenIsToldWithinTheLimitAndTheStoreGoesOnAfterwards() throws SQLException {
        JdbcSettings hasty = SETTINGS.withPatience(Duration.ofMillis(300));
        try (JdbcStore store = JdbcStore.sqlite(file, hasty);
                Connection other = new SqliteFile(file).connect(Duration.ofSeconds(5))) {
            other.createStatement().execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> store.deadLetters().keep(draft("buy", "milk")))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContainingAll(file.toString(), "locked", "another program holds its lock");
            assertThat(store.deadLetters().count(LetterQuery.all()))
                    .as("readers don't wait")
                    .isZero();
            other.createStatement().execute("ROLLBACK");
            assertThat(store.deadLetters().keep(draft("buy", "milk"))).isInstanceOf(Receipt.Kept.class);
        }
    }

    @Test
    void aClosedStoreSaysSo() {
        JdbcStore store = JdbcStore.sqlite(file);
        store.close();
        assertThatThrownBy(() -> store.deadLetters().keep(draft("buy", "milk")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is closed");
    }

    @Test
    void whatWasTakenIsWrittenBeforeTheStoreCloses() {
        Held held = new Held();
        CompletableFuture<Integer> waiting = write(insert(1));
        CompletableFuture<Void> closing = CompletableFuture.runAsync(database::close, threads);
        held.goOn.countDown();
        closing.join();
        boolean written = waiting.handle((rows, failure) -> failure == null).join();
        try (JdbcStore again = JdbcStore.sqlite(file)) {
            assertThat(again).isNotNull();
            Database reopened = JdbcStore.embedded(file, SETTINGS, Clockwork.system(), Dialect.SQLITE);
            assertThat(reopened.<Long>read(session -> session.number("SELECT COUNT(*) FROM note")))
                    .isEqualTo(written ? 1 : 0);
            reopened.close();
        }
        database = JdbcStore.embedded(file, SETTINGS, Clockwork.system(), Dialect.SQLITE);
    }
}
