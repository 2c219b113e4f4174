package io.resilience.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.config.Sources;
import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterStatus;
import io.resilience.deadletter.MemoryDeadLetters;
import io.resilience.testkit.ManualClockwork;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.DoublePredicate;
import org.junit.jupiter.api.Test;

class LetterDepthTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int ASKED = LetterDepth.UNFINISHED.size();

    private final ManualClockwork time = ManualClockwork.create();
    private final Semaphore answers = new Semaphore(0);
    private final Semaphore questions = new Semaphore(0);
    private volatile boolean broken;

    /** A store like the one in memory, which says that it may wait, and answers only when it is let. */
    private DeadLetters slow() {
        DeadLetters memory = new MemoryDeadLetters(time.clockwork());
        return (DeadLetters) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DeadLetters.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("mayWait")) {
                        return true;
                    }
                    if (method.getName().equals("count")) {
                        questions.release();
                        answers.acquire();
                        if (broken) {
                            throw new IllegalStateException("the disk is full");
                        }
                    }
                    return method.invoke(memory, arguments);
                });
    }

    private Resilience resilience(DeadLetters store) {
        return Resilience.builder()
                .clockwork(time.clockwork())
                .configure(settings -> settings.source(Sources.NONE))
                .deadLetters(store)
                .build();
    }

    private static void await(LetterDepth depth, DoublePredicate wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!wanted.test(depth.of(LetterStatus.READY))) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("the number is still " + depth.of(LetterStatus.READY));
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Test
    void aStoreInMemoryIsCountedAtOnce() throws Exception {
        try (BusyShop shop = BusyShop.open()) {
            LetterDepth depth = new LetterDepth(shop.resilience());
            assertThat(depth.of(LetterStatus.READY)).isZero();
            shop.seeEverything();
            assertThat(LetterDepth.UNFINISHED.stream().mapToDouble(depth::of).sum())
                    .isEqualTo(1);
        }
    }

    @Test
    void nobodyWaitsForAStoreThatMayWait() throws Exception {
        try (Resilience resilience = resilience(slow())) {
            LetterDepth depth = new LetterDepth(resilience);
            assertThat(depth.of(LetterStatus.READY)).as("not known yet").isNaN();
            assertThat(questions.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
            assertThat(depth.of(LetterStatus.READY)).as("asked once").isNaN();
            answers.release(ASKED);
            await(depth, number -> number == 0);
            assertThat(questions.drainPermits()).as("the other statuses").isEqualTo(ASKED - 1);
        }
    }

    @Test
    void aStoreThatIsSilentForLongHasNoNumber() throws Exception {
        try (Resilience resilience = resilience(slow())) {
            answers.release(ASKED);
            LetterDepth depth = new LetterDepth(resilience);
            await(depth, number -> number == 0);
            time.advance(Duration.ofSeconds(5));
            assertThat(depth.of(LetterStatus.READY)).as("what it said last").isZero();
            time.advance(Duration.ofSeconds(30));
            assertThat(depth.of(LetterStatus.READY)).isNaN();
            answers.release(ASKED);
            await(depth, number -> number == 0);
            answers.release(ASKED);
        }
    }

    @Test
    void aStoreThatFailsHasNoNumber() throws Exception {
        try (Resilience resilience = resilience(slow())) {
            answers.release(ASKED);
            LetterDepth depth = new LetterDepth(resilience);
            await(depth, number -> number == 0);
            broken = true;
            answers.release(1000);
            time.advance(Duration.ofSeconds(5));
            await(depth, Double::isNaN);
        }
    }
}
