package io.resilience.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.config.Sources;
import io.resilience.exception.CallTimeoutException;
import io.resilience.health.HealthReason;
import io.resilience.health.HealthStatus;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A real watchdog on real time: it stands still, fails, ends, and is there again. */
class WatchdogTest {
    private static final long LONG_ENOUGH_SECONDS = 60;
    private static final String NAME = "resilience-watchdog";

    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicLong looks = new AtomicLong();
    /** Its clock fails on the watchdog's thread as often as a test says. */
    private final SystemTicker ticker = new SystemTicker() {
        @Override
        public long nanos() {
            if (Thread.currentThread().getName().equals(NAME) && failures.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
                throw new OutOfMemoryError("injected");
            }
            return super.nanos();
        }
    };

    private final Ticker.Watcher counting = now -> {
        looks.incrementAndGet();
        return Long.MAX_VALUE;
    };

    @AfterEach
    void end() {
        ticker.unwatch(counting);
    }

    private static void await(BooleanSupplier state) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONG_ENOUGH_SECONDS);
        while (!state.getAsBoolean()) {
            assertThat(System.nanoTime()).as("the end of patience").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    /** Time goes on, and watchers are called. */
    private void awaitRounds() {
        long seen = looks.get();
        await(() -> ticker.coarse() >= 0 && looks.get() > seen + 3);
    }

    private Resilience resilience() {
        Clockwork system = Clockwork.system();
        return Resilience.builder()
                .clockwork(new Clockwork(ticker, system.sleeper(), system.timer(), system.chance(), system.wall()))
                .configure(all -> all.source(Sources.NONE)
                        .operation("shop", "find", section -> section.set("timeout.value", "200ms")))
                .build();
    }

    @Test
    void aCallThatBeginsWhileTheWatchdogStandsStillHasAllOfItsTime() {
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicLong standing = new AtomicLong();
        Ticker.Watcher blocking = now -> {
            try {
                standing.set(now);
                goOn.await();
            } catch (InterruptedException never) {
                throw new IllegalStateException(never);
            }
            return Long.MAX_VALUE;
        };
        try (Resilience resilience = resilience()) {
            resilience.guard("shop", "find").pipeline().cell();
            ticker.watch(blocking);
            await(() -> ticker.coarse() >= 0 && standing.get() > 0);
            await(() -> ticker.nanos() - standing.get() > 1_000_000_000);
            long[] took = new long[1];
            assertThatThrownBy(() -> resilience.call("shop", "find", () -> {
                        long began = ticker.nanos();
                        goOn.countDown();
                        await(() -> Thread.currentThread().isInterrupted());
                        took[0] = ticker.nanos() - began;
                        return null;
                    }))
                    .isInstanceOf(CallTimeoutException.class);
            assertThat(took[0]).isGreaterThanOrEqualTo(200_000_000);
        } finally {
            ticker.unwatch(blocking);
        }
    }

    @Test
    void goesOnAfterAnErrorOfItsOwn() {
        ticker.watch(counting);
        awaitRounds();
        failures.set(20);
        await(() -> failures.get() == 0);
        awaitRounds();
    }

    @Test
    void anErrorOfOneWatcherHarmsNoOther() {
        AtomicInteger thrown = new AtomicInteger();
        Ticker.Watcher failing = now -> {
            thrown.incrementAndGet();
            throw new StackOverflowError("injected");
        };
        ticker.watch(failing);
        ticker.watch(counting);
        awaitRounds();
        ticker.unwatch(failing);
        assertThat(thrown).hasPositiveValue();
        awaitRounds();
    }

    @Test
    void limitsEndAfterErrors() {
        try (Resilience resilience = resilience()) {
            ticker.watch(counting);
            awaitRounds();
            failures.set(50);
            assertThatThrownBy(() -> resilience.call("shop", "find", () -> {
                        await(() -> Thread.currentThread().isInterrupted());
                        return null;
                    }))
                    .isInstanceOf(CallTimeoutException.class);
        }
    }

    @Test
    void endsWhenNobodyNeedsItAndIsBackWhenTheTimeIsRead() {
        ticker.watch(counting);
        awaitRounds();
        Thread first = ticker.watchdog.thread;
        assertThat(first).isNotNull();
        ticker.unwatch(counting);
        await(() -> !first.isAlive());
        assertThat(ticker.watched()).as("nothing is to be watched").isTrue();
        ticker.watch(counting);
        awaitRounds();
        assertThat(ticker.watchdog.thread).isNotNull().isNotSameAs(first);
    }

    @Test
    void isStartedAnewIfItEndedAndHealthSaysSo() throws InterruptedException {
        try (Resilience resilience = resilience()) {
            assertThat(resilience.health().status()).isEqualTo(HealthStatus.HEALTHY);
            Thread dead = new Thread(() -> {});
            dead.start();
            dead.join();
            ticker.watchdog.thread = dead;
            assertThat(resilience.health().reasons())
                    .extracting(HealthReason::kind)
                    .containsExactly(HealthReason.Kind.TIME_NOT_WATCHED);
            assertThat(ticker.watchdog.thread).isNotSameAs(dead);
            ticker.watch(counting);
            awaitRounds();
            assertThat(resilience.health().status()).isEqualTo(HealthStatus.HEALTHY);
        }
    }

    @Test
    void healthSaysThatItStandsStill() {
        CountDownLatch goOn = new CountDownLatch(1);
        Ticker.Watcher blocking = now -> {
            try {
                goOn.await();
            } catch (InterruptedException never) {
                throw new IllegalStateException(never);
            }
            return Long.MAX_VALUE;
        };
        try (Resilience resilience = resilience()) {
            ticker.watch(blocking);
            long time = ticker.coarse();
            await(() -> ticker.nanos() - time > 3_000_000_000L);
            assertThat(resilience.health().reasons())
                    .extracting(HealthReason::kind)
                    .containsExactly(HealthReason.Kind.TIME_NOT_WATCHED);
            assertThat(resilience.health().live()).as("no restart yet").isTrue();
            goOn.countDown();
            await(() -> resilience.health().status() == HealthStatus.HEALTHY);
        } finally {
            ticker.unwatch(blocking);
        }
    }

    @Test
    void whoWaitsForAnInterruptThatFailsGoesOn() {
        AtomicInteger refused = new AtomicInteger(3);
        class Stubborn extends Thread {
            boolean ended;

            @Override
            public void run() {
                try (Resilience resilience = resilience()) {
                    assertThatThrownBy(() -> resilience.call("shop", "find", () -> {
                                await(() -> refused.get() < 3);
                                return null;
                            }))
                            .isInstanceOf(CallTimeoutException.class);
                    ended = true;
                }
            }

            @Override
            public void interrupt() {
                refused.decrementAndGet();
                throw new SecurityException("injected");
            }
        }
        Stubborn thread = new Stubborn();
        thread.start();
        await(() -> !thread.isAlive());
        assertThat(thread.ended).isTrue();
    }
}
