package io.resilience.tests.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.config.Sources;
import io.resilience.guard.Guard;
import io.resilience.testkit.ManualClockwork;
import io.resilience.time.Clockwork;
import io.resilience.time.Ticker;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A guard is made from the old settings, and the new ones come into force before anybody can find it. */
@Timeout(60)
class GuardBornInAChangeTest {
    private final ManualClockwork time = ManualClockwork.create();
    private final CountDownLatch half = new CountDownLatch(1);
    private final CountDownLatch changed = new CountDownLatch(1);

    @Test
    void hasTheNewSettingsWhenItIsCalledByName() throws Exception {
        Resilience resilience = resilience();
        Guard guard = madeDuringAChange(resilience, () -> resilience.guard("shop", "buy"));
        assertThat(guard.policies().retry())
                .extracting(retry -> retry.maxAttempts())
                .isEqualTo(7);
        assertThat(resilience.guard("shop", "buy")).isSameAs(guard);
    }

    @Test
    void hasTheNewSettingsWhenItIsOfAMethod() throws Exception {
        Resilience resilience = resilience();
        Guard guard = madeDuringAChange(
                resilience, () -> resilience.guard(Client.class, Client.class.getDeclaredMethod("buy")));
        assertThat(guard.policies().retry())
                .extracting(retry -> retry.maxAttempts())
                .isEqualTo(7);
    }

    private Guard madeDuringAChange(Resilience resilience, Callable<Guard> make) throws Exception {
        FutureTask<Guard> made = new FutureTask<>(make);
        new Thread(made, "maker").start();
        assertThat(half.await(30, TimeUnit.SECONDS)).isTrue();
        resilience.configure("shop", Map.of("retry.maxAttempts", "7"));
        changed.countDown();
        return made.get();
    }

    /** A breaker that is made asks for the time; the maker's question is answered after the change. */
    private Resilience resilience() {
        Clockwork manual = time.clockwork();
        Ticker slow = new Ticker() {
            @Override
            public long nanos() {
                if (Thread.currentThread().getName().equals("maker")) {
                    half.countDown();
                    awaitChange();
                }
                return time.nanos();
            }

            @Override
            public void watch(Watcher watcher) {
                time.watch(watcher);
            }

            @Override
            public void unwatch(Watcher watcher) {
                time.unwatch(watcher);
            }
        };
        return Resilience.builder()
                .clockwork(new Clockwork(slow, manual.sleeper(), manual.timer(), manual.chance(), manual.wall()))
                .configure(settings -> settings.source(Sources.NONE)
                        .yaml("test", "resilience: {services: {shop: {breaker: {}, retry: {maxAttempts: 3}}}}"))
                .build();
    }

    private void awaitChange() {
        try {
            changed.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted before the change", e);
        }
    }

    static final class Client {
        @CircuitBreaker(service = "shop")
        void buy() {}
    }
}
