package io.resilience.testkit;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.time.Clockwork;
import io.resilience.time.Timer.Cancellable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ManualClockworkTest {
    private final ManualClockwork time = ManualClockwork.create();
    private final List<String> seen = new CopyOnWriteArrayList<>();

    private Cancellable note(String what, long millis) {
        return time.schedule(ofMillis(millis).toNanos(), () -> seen.add(what + " at " + millis()));
    }

    private long millis() {
        return time.elapsed().toMillis();
    }

    @Test
    void timeStandsStillUntilItIsMoved() {
        assertThat(time.nanos()).isEqualTo(time.nanos());
        time.advance(ofMillis(5));
        assertThat(time.elapsed()).isEqualTo(ofMillis(5));
        assertThat(time.clockwork().ticker().coarse()).isEqualTo(time.nanos());
    }

    @Test
    void timeNeverGoesBack() {
        assertThatThrownBy(() -> time.advance(ofMillis(-1))).hasMessageContaining("cannot go back");
    }

    @Test
    void tasksRunInTheOrderOfTheirTimesAtTheirTimes() {
        note("c", 30);
        note("a", 10);
        note("b", 10);
        time.advance(ofMillis(20));
        assertThat(seen).containsExactly("a at 10", "b at 10");
        assertThat(time.scheduled()).isOne();
        time.advance(ofMillis(10));
        assertThat(seen).last().isEqualTo("c at 30");
    }

    @Test
    void aTaskThatATaskSchedulesRunsInTheSameAdvance() {
        time.schedule(ofMillis(10).toNanos(), () -> note("second", 5));
        time.advance(ofMillis(15));
        assertThat(seen).containsExactly("second at 15");
    }

    @Test
    void aTaskWithoutDelayWaitsForTheNextMove() {
        note("now", 0);
        assertThat(seen).isEmpty();
        time.settle();
        assertThat(seen).containsExactly("now at 0");
    }

    @Test
    void aCancelledTaskDoesNotRun() {
        note("never", 10).cancel();
        assertThat(time.scheduled()).isZero();
        time.advance(ofMillis(20));
        assertThat(seen).isEmpty();
    }

    @Test
    void aTaskThatThrowsHindersNoOtherAndFailsTheTest() {
        time.schedule(1, () -> {
            throw new IllegalStateException("boom");
        });
        note("other", 10);
        assertThatThrownBy(() -> time.advance(ofMillis(20)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("boom");
        assertThat(seen).containsExactly("other at 10");
        time.advance(ofMillis(1));
    }

    @Test
    void aTaskThatAlwaysComesBackAtOnceIsFound() {
        time.schedule(0, this::again);
        assertThatThrownBy(time::settle).hasMessageContaining("without a delay");
    }

    private void again() {
        time.schedule(0, this::again);
    }

    @Test
    void watchersAreAskedAtEveryMomentTheyNamed() {
        List<Long> looks = new ArrayList<>();
        time.watch(now -> {
            looks.add(now / 1_000_000);
            return now < ofMillis(25).toNanos() ? now + ofMillis(10).toNanos() : Long.MAX_VALUE;
        });
        time.advance(ofMillis(35));
        assertThat(looks.stream().distinct()).containsExactly(0L, 10L, 20L, 30L, 35L);
    }

    @Test
    void aWatcherThatIsBehindIsAskedEachMillisecond() {
        List<Long> looks = new ArrayList<>();
        time.watch(now -> {
            looks.add(now / 1_000_000);
            return 0;
        });
        time.advance(ofMillis(3));
        assertThat(looks.stream().distinct()).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void sleepMovesTheTimeAndIsRemembered() throws InterruptedException {
        note("meanwhile", 10);
        time.sleep(ofMillis(40).toNanos());
        assertThat(millis()).isEqualTo(40);
        assertThat(seen).containsExactly("meanwhile at 10");
        assertThat(time.pauses()).containsExactly(ofMillis(40));
    }

    @Test
    void anInterruptThatFallsDueEndsTheSleep() {
        Thread sleeper = Thread.currentThread();
        time.schedule(ofMillis(10).toNanos(), sleeper::interrupt);
        assertThatThrownBy(() -> time.sleep(ofMillis(40).toNanos())).isInstanceOf(InterruptedException.class);
        assertThat(millis()).isEqualTo(10);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void anInterruptedThreadDoesNotFallAsleep() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> time.sleep(1)).isInstanceOf(InterruptedException.class);
        assertThat(millis()).isZero();
    }

    @Test
    void aBlockedSleeperWaitsForTheTestToAdvance() throws InterruptedException {
        ManualClockwork slow = ManualClockwork.blocking();
        Clockwork clockwork = slow.clockwork();
        AtomicBoolean awake = new AtomicBoolean();
        Thread sleeper = new Thread(() -> {
            try {
                clockwork.sleeper().sleep(ofSeconds(5).toNanos());
                awake.set(true);
            } catch (InterruptedException interrupt) {
                throw new AssertionError(interrupt);
            }
        });
        sleeper.start();
        slow.awaitSleeping(1);
        assertThat(slow.scheduled()).isZero();
        slow.advance(ofSeconds(4));
        assertThat(slow.sleeping()).isOne();
        slow.advance(ofSeconds(1));
        sleeper.join(ofSeconds(20).toMillis());
        assertThat(awake).isTrue();
        assertThat(slow.sleeping()).isZero();
    }

    @Test
    void anInterruptedSleeperLeavesNothingBehind() throws InterruptedException {
        ManualClockwork slow = ManualClockwork.blocking();
        Thread sleeper = new Thread(() -> {
            try {
                slow.sleep(ofSeconds(5).toNanos());
            } catch (InterruptedException interrupt) {
                seen.add("interrupted");
            }
        });
        sleeper.start();
        slow.awaitSleeping(1);
        sleeper.interrupt();
        sleeper.join(ofSeconds(20).toMillis());
        assertThat(seen).containsExactly("interrupted");
        assertThat(slow.sleeping()).isZero();
        assertThat(slow.scheduled()).isZero();
    }

    @Test
    void manyThreadsMayMoveTheTime() throws InterruptedException {
        Duration step = ofMillis(1);
        for (int i = 1; i <= 100; i++) {
            note("task", i);
        }
        Racers.race(4, racer -> {
            for (int i = 0; i < 100; i++) {
                time.advance(step);
            }
            return racer;
        });
        assertThat(time.scheduled()).isZero();
        assertThat(time.elapsed()).isBetween(ofMillis(100), ofMillis(400));
    }

    @Test
    void timeMovesFromOneDueMomentToTheNext() {
        note("a", 10);
        time.watch(now -> now < ofMillis(20).toNanos() ? ofMillis(20).toNanos() : Long.MAX_VALUE);
        assertThat(time.advanceToNext()).isTrue();
        assertThat(seen).containsExactly("a at 10");
        assertThat(time.advanceToNext()).isTrue();
        assertThat(millis()).isEqualTo(20);
        assertThat(time.advanceToNext()).isFalse();
        assertThat(millis()).isEqualTo(20);
    }

    @Test
    void chanceIsWhatTheTestSays() {
        assertThat(time.chance().next()).isEqualTo(0.5);
        time.chance().fix(0.25);
        assertThat(time.clockwork().chance().next()).isEqualTo(0.25);
        assertThatThrownBy(() -> time.chance().fix(1)).hasMessageContaining("below 1");
    }

    @Test
    void aSeedRepeatsItsSequence() {
        Seed seed = new Seed(42);
        time.chance().follow(seed);
        double first = time.chance().next();
        time.chance().follow(seed);
        assertThat(time.chance().next()).isEqualTo(first);
        assertThat(seed.part(1)).isNotEqualTo(seed.part(2));
        assertThat(seed).hasToString("-Dresilience.seed=42");
    }
}
