package io.resilience.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.annotation.Capture;
import io.resilience.annotation.DeadLetter;
import io.resilience.annotation.Fallback;
import io.resilience.deadletter.LetterQuery;
import io.resilience.guard.Body;
import io.resilience.guard.Guard;
import io.resilience.woven.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program ends while woven calls come in: what was told to be queued is in the store, and nothing else is told so. */
class OrderlyShutdownTest {
    private static final int THREADS = 4;
    /** Calls that are told to be queued before the end begins. */
    private static final int BEFORE = 60;
    /** Calls that each thread goes on to make once the store is closed. */
    private static final int AFTER = 40;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path directory;

    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final AtomicInteger refused = new AtomicInteger();
    private final CountDownLatch underWay = new CountDownLatch(BEFORE);
    private final CountDownLatch closed = new CountDownLatch(1);

    static class Orders {
        @Fallback(queue = true, queueAnswer = "queued")
        String failing(String order) throws IOException {
            throw new IOException("no shop for " + order);
        }

        @DeadLetter(capture = Capture.WRITE_AHEAD)
        @Fallback(queue = true, queueAnswer = "queued")
        String writtenAhead(String order) throws IOException {
            throw new IOException("no shop for " + order);
        }
    }

    @Test
    void nothingThatWasToldKeptIsLost() throws Exception {
        endsUnderLoad("failing");
    }

    @Test
    void norOfWhatIsWrittenAhead() throws Exception {
        endsUnderLoad("writtenAhead");
    }

    private void endsUnderLoad(String method) throws Exception {
        Path file = directory.resolve(method + ".db");
        Site site = new Site(Orders.class.getDeclaredMethod(method, String.class));
        List<Thread> callers = new ArrayList<>();
        JdbcStore store = JdbcStore.sqlite(file);
        Resilience resilience =
                Resilience.builder().deadLetters(store.deadLetters()).detached().build();
        try (Resilience.Current current = resilience.makeCurrent()) {
            assertThat(current).isNotNull();
            for (int i = 0; i < THREADS; i++) {
                String prefix = i + "-";
                callers.add(new Thread(() -> callOn(site, prefix)));
            }
            callers.forEach(Thread::start);
            underWay.await();
            resilience.close();
            store.close();
            closed.countDown();
            for (Thread caller : callers) {
                caller.join();
            }
            assertThat(Resilience.current()).as("no other steps in").isSameAs(resilience);
        }
        try (JdbcStore after = JdbcStore.sqlite(file)) {
            List<String> kept = new ArrayList<>();
            String last = null;
            while (true) {
                var page = after.deadLetters()
                        .find(
                                last == null
                                        ? LetterQuery.all()
                                        : LetterQuery.all().after(last));
                if (page.isEmpty()) {
                    break;
                }
                page.forEach(letter -> kept.add(letter.call().arguments()));
                last = page.get(page.size() - 1).id();
            }
            assertThat(kept)
                    .containsAll(
                            told.stream().map(order -> "[\"" + order + "\"]").toList());
        }
        assertThat(told).hasSizeGreaterThanOrEqualTo(BEFORE);
        assertThat(refused).as("told that they are not kept").hasValueGreaterThanOrEqualTo(THREADS * AFTER);
    }

    /** Calls without a pause, and some times more after all was closed. */
    private void callOn(Site site, String prefix) {
        Orders orders = new Orders();
        int after = 0;
        for (int call = 0; after < AFTER; call++) {
            if (closed.getCount() == 0) {
                after++;
            }
            String order = prefix + call;
            if (isQueued(Objects.requireNonNull(site.guard(orders)), order)) {
                told.add(order);
                underWay.countDown();
            } else {
                refused.incrementAndGet();
            }
        }
    }

    private static boolean isQueued(Guard guard, String order) {
        try {
            return "queued".equals(guard.invoke(new Body<String>() {
                @Override
                public String run() throws Throwable {
                    throw new IOException("no shop for " + order);
                }

                @Override
                public @Nullable Object[] arguments() {
                    return new @Nullable Object[] {order};
                }
            }));
        } catch (Throwable told) {
            return false;
        }
    }
}
