package io.resilience.correctness.soak;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.breaker.BreakerState;
import io.resilience.config.Sources;
import io.resilience.correctness.timeout.RealThreads;
import io.resilience.metrics.BulkheadReading;
import io.resilience.metrics.Count;
import io.resilience.metrics.OperationReading;
import io.resilience.testkit.OperationAssert;
import io.resilience.testkit.Seed;
import io.resilience.testkit.ThreadLeaks;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * Calls of every kind on every kind of thread, while settings change, operators interfere, callers cancel, threads are interrupted
 * and listeners throw. At the end every place is free, every call is counted once, no work runs and no thread is left.
 * {@code -Dresilience.soak=600} does so for ten minutes.
 */
class SoakTest {
    private static final int SECONDS = Integer.getInteger("resilience.soak", 10);
    private static final int CALLERS_OF_A_KIND = 8;
    private static final int OPERATIONS = 4;

    private final Seed seed = Seed.of("SoakTest");
    private final Works works = new Works();
    private final AtomicLong calls = new AtomicLong();
    private final List<CompletableFuture<?>> answers = java.util.Collections.synchronizedList(new ArrayList<>());
    private volatile boolean end;

    @Test
    @SuppressWarnings("SystemOut") // the report of the test
    void nothingIsMissingAtTheEnd() throws Exception {
        ThreadLeaks leaks = ThreadLeaks.watch();
        ExecutorService workers = Executors.newFixedThreadPool(4, task -> {
            Thread thread = new Thread(task, "soak-worker");
            thread.setDaemon(true);
            return thread;
        });
        Resilience resilience = Resilience.builder()
                .executor(workers)
                .configure(all -> all.source(Sources.NONE))
                .listener(event -> {
                    throw new IllegalStateException("a listener of the test");
                })
                .build();
        List<Thread> callers = callers(resilience);
        Thread meddler = meddler(resilience, callers);
        LockSupport.parkNanos(1);
        TimeUnit.SECONDS.timedJoin(meddler, SECONDS);
        end = true;
        for (Thread thread : callers) {
            thread.join(TimeUnit.SECONDS.toMillis(20));
            assertThat(thread.isAlive()).as("%s still runs", thread).isFalse();
        }
        meddler.join();
        settle(resilience);
        report(resilience);
        everyPlaceIsFree(resilience);
        everyCallIsCountedOnce(resilience);
        everyBreakerLetsProbesPass(resilience);
        resilience.close();
        workers.shutdown();
        assertThat(workers.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        leaks.assertNone();
    }

    private List<Thread> callers(Resilience resilience) {
        List<Thread> threads = new ArrayList<>();
        for (RealThreads kind : RealThreads.all()) {
            for (int i = 0; i < CALLERS_OF_A_KIND; i++) {
                Random random = seed.part(threads.size()).random();
                threads.add(kind.start(() -> callOn(resilience, random)));
            }
        }
        return threads;
    }

    private void callOn(Resilience resilience, Random random) {
        while (!end) {
            String service = "shop" + random.nextInt(2);
            String operation = "find" + random.nextInt(OPERATIONS);
            calls.incrementAndGet();
            try {
                if (random.nextBoolean()) {
                    resilience.call(service, operation, () -> works.run(random));
                } else {
                    async(resilience, service, operation, random);
                }
            } catch (Throwable expected) {
                // refused, failed, timed out or interrupted: counted by the runtime, which is what is looked at
                Thread.interrupted();
            }
        }
    }

    private void async(Resilience resilience, String service, String operation, Random random) {
        Random own = new Random(random.nextLong());
        CompletableFuture<String> answer =
                resilience.callAsync(service, operation, () -> works.begin(own)).toCompletableFuture();
        if (random.nextInt(4) == 0) {
            answer.cancel(random.nextBoolean());
        } else if (answers.size() < 100_000) {
            answers.add(answer);
        }
        if (random.nextInt(20) == 0) {
            works.completeAll(random);
        }
    }

    /** Changes settings, forces, resets, interrupts and completes, every millisecond or so. */
    private Thread meddler(Resilience resilience, List<Thread> callers) {
        Random random = seed.part(1_000).random();
        SettingsDraw settings = new SettingsDraw(random);
        Thread thread = new Thread(
                () -> {
                    while (!end) {
                        meddle(resilience, settings, callers, random);
                        LockSupport.parkNanos(1_000_000);
                    }
                },
                "soak-meddler");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void meddle(Resilience resilience, SettingsDraw settings, List<Thread> callers, Random random) {
        String service = "shop" + random.nextInt(2);
        switch (random.nextInt(40)) {
            case 0 -> resilience.configure(service, settings.draw());
            case 1 -> resilience.breakers().forceOpen(service, "find0", "test", null);
            case 2, 3, 4 -> resilience.breakers().reset(service, null, "test");
            case 5 -> resilience.breakers().disable(service, "find1", "test");
            case 6, 7, 8, 9 -> works.completeAll(random);
            default -> callers.get(random.nextInt(callers.size())).interrupt();
        }
    }

    /** Lets all that was begun end. */
    private void settle(Resilience resilience) {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        Random random = seed.random();
        while (System.nanoTime() < patience && !settled(resilience)) {
            works.completeAll(random);
            LockSupport.parkNanos(5_000_000);
        }
    }

    private boolean settled(Resilience resilience) {
        return works.inside.get() == 0
                && answers.stream().allMatch(CompletableFuture::isDone)
                && readings(resilience).stream().allMatch(SoakTest::idle)
                && counted(resilience) == calls.get();
    }

    private static List<OperationReading> readings(Resilience resilience) {
        return List.copyOf(resilience.metrics().readings());
    }

    private static boolean idle(OperationReading reading) {
        BulkheadReading places = reading.bulkhead();
        return (places == null || places.inUse() + places.queued() == 0)
                && reading.counts().of(Count.ABANDONED) == 0;
    }

    private static long counted(Resilience resilience) {
        return readings(resilience).stream()
                .mapToLong(reading -> reading.calls().total())
                .sum();
    }

    private void everyPlaceIsFree(Resilience resilience) {
        assertThat(works.inside).as("calls inside user code").hasValue(0);
        assertThat(readings(resilience)).as("operations").hasSize(2 * OPERATIONS);
        for (OperationReading reading : readings(resilience)) {
            OperationAssert.that(resilience, reading.service(), reading.operation())
                    .isIdle()
                    .counts(Count.ABANDONED, 0);
        }
        assertThat(answers).allMatch(CompletableFuture::isDone);
    }

    private void everyCallIsCountedOnce(Resilience resilience) {
        assertThat(counted(resilience)).as("calls counted, of those made").isEqualTo(calls.get());
    }

    /** No permit of a probe is lost: each breaker can be brought back by successes. */
    private static void everyBreakerLetsProbesPass(Resilience resilience) throws Exception {
        for (OperationReading reading : readings(resilience)) {
            String service = reading.service();
            String operation = reading.operation();
            resilience.breakers().reset(service, operation, "test");
            assertThat(resilience.<String>call(service, operation, () -> "milk"))
                    .isEqualTo("milk");
            assertThat(Objects.requireNonNull(resilience.breakers().state(service, operation))
                            .state())
                    .isEqualTo(BreakerState.CLOSED);
        }
    }

    @SuppressWarnings("SystemOut")
    private void report(Resilience resilience) {
        System.out.println("SoakTest: " + SECONDS + " s, " + RealThreads.all() + ", " + calls + " calls");
        readings(resilience)
                .forEach(reading -> System.out.println(
                        "  " + reading.service() + "/" + reading.operation() + " " + reading.counts()));
    }
}
