package io.resilience.tests;

import static io.resilience.breaker.Breaker.REFUSED;
import static io.resilience.breaker.BreakerState.CLOSED;
import static io.resilience.breaker.BreakerState.HALF_OPEN;
import static io.resilience.breaker.BreakerState.OPEN;
import static io.resilience.tests.BreakerPolicies.OPEN_FOR;
import static io.resilience.tests.BreakerPolicies.PROBE_TIMEOUT;
import static io.resilience.tests.BreakerPolicies.halfOf;
import static io.resilience.tests.BreakerPolicies.inARow;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.breaker.Breaker;
import io.resilience.breaker.Transition;
import io.resilience.policy.WindowPolicy;
import io.resilience.testkit.ManualClockwork;
import io.resilience.testkit.Racers;
import io.resilience.time.Clockwork;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What peers got wrong in their breakers, each with the numbers of their issues, shown to be right here; {@link PeerCallBugsTest} has the rest. */
class PeerBreakerBugsTest {
    @Test
    @DisplayName(
            "B1: an ignored result gives its half-open permit back (resilience4j #544, opossum #388, Hystrix #674)")
    void b1IgnoredProbeGivesItsPlaceBack() {
        BreakerRig rig = new BreakerRig(inARow(1, 1)).halfOpened();
        for (int i = 0; i < 5; i++) {
            long ignored = rig.enter();
            assertThat(ignored).as("probe %d", i).isNotEqualTo(REFUSED);
            assertThat(rig.enter()).isEqualTo(REFUSED);
            rig.release(ignored);
        }
        assertThat(rig.state()).isEqualTo(HALF_OPEN);
        assertThat(rig.succeed(rig.enter())).isTrue();
        assertThat(rig.state()).isEqualTo(CLOSED);
    }

    @Test
    @DisplayName(
            "B2: a probe that never returns expires, with and without further calls (resilience4j #935 #903, Hystrix "
                    + "PR#1621 #1853 #1861, monix #1080, rezilience #521, zio-openfeature #263, failsafe #32 #33)")
    void b2LostProbeExpires() {
        BreakerRig quiet = new BreakerRig(inARow(1, 1)).halfOpened();
        long lost = quiet.enter();
        quiet.time.advance(PROBE_TIMEOUT);
        assertThat(quiet.state()).as("by the timer alone").isEqualTo(OPEN);
        assertThat(quiet.succeed(lost)).as("the late result counts").isFalse();
        quiet.time.advance(OPEN_FOR);
        assertThat(quiet.enter()).as("the next probe").isNotEqualTo(REFUSED);

        BreakerRig busy = new BreakerRig(inARow(1, 1), ManualClockwork.create());
        busy.halfOpened();
        assertThat(busy.enter()).isNotEqualTo(REFUSED);
        long later = busy.time.nanos() + PROBE_TIMEOUT.toNanos();
        assertThat(busy.breaker.enter(busy.policy, later))
                .as("before the timer rang")
                .isEqualTo(REFUSED);
        assertThat(busy.state()).isEqualTo(OPEN);
    }

    @Test
    @DisplayName(
            "B4: no more than N probes at OPEN -> HALF_OPEN, however many threads ask (resilience4j #1432, opossum #119, "
                    + "smallrye #319 #323, OpenLiberty #7080, failsafe #135, ldbc #731, AirMCP #249)")
    void b4NeverMoreProbesThanAllowed() throws InterruptedException {
        for (int round = 0; round < 200; round++) {
            BreakerRig rig = new BreakerRig(inARow(1, 3)).opened();
            long halfOpen = rig.time.nanos() + OPEN_FOR.toNanos();
            List<Long> permits = Racers.race(8, number -> rig.breaker.enter(rig.policy, halfOpen));
            assertThat(permits)
                    .filteredOn(permit -> permit != REFUSED)
                    .hasSize(3)
                    .doesNotHaveDuplicates();
            assertThat(rig.moves()).extracting(Transition::to).containsExactly(OPEN, HALF_OPEN);
        }
    }

    @Test
    @DisplayName("B5: a release by a call of an older state adds no half-open permit (failsafe #391, resilience4j "
            + "HalfOpenState.releasePermission)")
    void b5OldReleaseAddsNoProbe() {
        BreakerRig rig = new BreakerRig(inARow(1, 1));
        long old = rig.enter();
        rig.halfOpened();
        assertThat(rig.enter()).isNotEqualTo(REFUSED);
        rig.release(old);
        assertThat(rig.enter()).isEqualTo(REFUSED);

        BreakerRig twice = new BreakerRig(inARow(1, 1)).halfOpened();
        long probeOfBefore = twice.enter();
        twice.time.advance(PROBE_TIMEOUT.plus(OPEN_FOR));
        assertThat(twice.enter()).as("half-open again").isNotEqualTo(REFUSED);
        twice.release(probeOfBefore);
        assertThat(twice.enter()).isEqualTo(REFUSED);
    }

    @Test
    @DisplayName("B6: a late result counts in no other state than its own (Polly #216-#219, ox PR#266, patron #1575)")
    void b6LateResultsChangeNothing() {
        BreakerRig rig = new BreakerRig(inARow(1, 1));
        long first = rig.enter();
        long second = rig.enter();
        rig.halfOpened();
        assertThat(rig.fail(first)).isFalse();
        assertThat(rig.succeed(second)).isFalse();
        assertThat(rig.state()).isEqualTo(HALF_OPEN);
        rig.breaker.reset(rig.policy, "test");
        assertThat(rig.fail(first)).as("a failure of the time before the reset").isFalse();
        assertThat(rig.state()).isEqualTo(CLOSED);
    }

    @Test
    @DisplayName(
            "B7: every move is legal, announced once, and follows the one before (resilience4j #646, Hystrix #1640 #1736 "
                    + "#1751 #1781)")
    void b7MovesFormOneChain() throws InterruptedException {
        BreakerRig rig = new BreakerRig(inARow(2, 2));
        Racers.race(4, number -> {
            ThreadLocalRandom random = ThreadLocalRandom.current();
            for (int i = 0; i < 3_000; i++) {
                long permit = rig.enter();
                if (permit != REFUSED) {
                    settle(rig, permit, random.nextInt(3));
                } else if (random.nextInt(4) == 0) {
                    rig.time.advance(OPEN_FOR.dividedBy(2));
                }
            }
            return number;
        });
        List<Transition> moves = rig.moves();
        assertThat(moves).hasSizeGreaterThan(100);
        for (int i = 0; i < moves.size(); i++) {
            assertThat(moves.get(i).epoch()).isEqualTo(i + 1);
            assertThat(moves.get(i).from())
                    .isEqualTo(i == 0 ? CLOSED : moves.get(i - 1).to());
        }
        assertThat(moves)
                .extracting(move -> move.from() + ">" + move.to())
                .containsOnly("CLOSED>OPEN", "OPEN>HALF_OPEN", "HALF_OPEN>OPEN", "HALF_OPEN>CLOSED");
    }

    private static void settle(BreakerRig rig, long permit, int outcome) {
        switch (outcome) {
            case 0 -> rig.succeed(permit);
            case 1 -> rig.fail(permit);
            default -> rig.release(permit);
        }
    }

    @Test
    @DisplayName(
            "B8: the timer of an older OPEN moves neither a closed nor a newly opened breaker (Failsafe OpenState)")
    void b8StaleTimersDoNothing() {
        BreakerRig rig = new BreakerRig(inARow(1, 1)).opened();
        rig.breaker.reset(rig.policy, "test");
        rig.time.advance(OPEN_FOR.minusSeconds(1));
        rig.opened();
        rig.time.advance(ofSeconds(1));
        assertThat(rig.state()).as("when the first OPEN's timer rings").isEqualTo(OPEN);
        rig.breaker.reset(rig.policy, "test");
        rig.time.advance(OPEN_FOR);
        assertThat(rig.state()).isEqualTo(CLOSED);
    }

    @Test
    @DisplayName("B9: only the winner of a move sets its timer, and a timer that rings at once finds the move made "
            + "(resilience4j stateTransition)")
    void b9OneTimerForOneMove() throws InterruptedException {
        for (int round = 0; round < 100; round++) {
            BreakerRig rig = new BreakerRig(inARow(1, 1));
            Racers.race(4, number -> rig.fail(rig.enter()));
            assertThat(rig.time.scheduled()).isOne();
        }
        ManualClockwork time = ManualClockwork.create();
        AtomicInteger rings = new AtomicInteger();
        Clockwork hasty = new Clockwork(
                time,
                time,
                (nanos, task) -> {
                    rings.incrementAndGet();
                    task.run();
                    return () -> {};
                },
                time.chance(),
                time::wallTime);
        Breaker breaker = new Breaker(inARow(1, 1), hasty, move -> {});
        breaker.failed(inARow(1, 1), breaker.enter(inARow(1, 1), 0), new IOException("down"), false, 0);
        assertThat(rings).hasValue(1);
        assertThat(breaker.snapshot().state()).isEqualTo(OPEN);
    }

    @Test
    @DisplayName(
            "B10: a few probes decide, whatever the window's minimum (resilience4j #736 #2028 #2289, opossum #276)")
    void b10MinimumCallsDoNotHoldUpHalfOpen() {
        BreakerRig rig = new BreakerRig(halfOf(new WindowPolicy.Count(100), 100));
        rig.halfOpened();
        rig.succeed(rig.enter());
        assertThat(rig.state()).isEqualTo(CLOSED);
    }

    @Test
    @DisplayName(
            "B11: windows of one call, of time that steps back, of many threads (resilience4j #2334, Sentinel #586 #3309)")
    void b11WindowsLoseNothing() throws InterruptedException {
        BreakerRig single = new BreakerRig(halfOf(new WindowPolicy.Count(1), 1));
        single.fail(single.enter());
        assertThat(single.state()).isEqualTo(OPEN);

        BreakerRig back = new BreakerRig(halfOf(new WindowPolicy.Time(ofSeconds(10)), 2));
        for (int second : new int[] {15, 5}) {
            back.breaker.failed(
                    back.policy,
                    back.enter(),
                    back.failure,
                    false,
                    ofSeconds(second).toNanos());
        }
        assertThat(back.state()).as("both failures count").isEqualTo(OPEN);

        BreakerRig slow = new BreakerRig(halfOf(new WindowPolicy.Time(ofSeconds(10)), 9));
        slow.fail(slow.enter());
        slow.time.advance(ofSeconds(9));
        assertThat(slow.breaker.snapshot().tally().calls()).isOne();
        slow.time.advance(ofSeconds(1));
        assertThat(slow.breaker.snapshot().tally().calls())
                .as("out of the window")
                .isZero();

        for (WindowPolicy window : List.of(new WindowPolicy.Count(20_000), new WindowPolicy.Time(ofSeconds(10)))) {
            BreakerRig many = new BreakerRig(halfOf(window, 20_000));
            Racers.race(4, number -> {
                for (int i = 0; i < 5_000; i++) {
                    long permit = many.enter();
                    boolean counted = i % 4 == 0 ? many.fail(permit) : many.succeed(permit);
                    assertThat(counted).isTrue();
                }
                return number;
            });
            assertThat(many.breaker.snapshot().tally().calls()).as("%s", window).isEqualTo(20_000);
            assertThat(many.breaker.snapshot().tally().failures()).isEqualTo(5_000);
        }
    }

    @Test
    @DisplayName("B12: durations are monotonic differences, wherever the ticker begins (resilience4j Clock.systemUTC, "
            + "Sentinel, Hystrix, zio-openfeature #263, hoglet #25)")
    void b12OnlyDifferencesOfTicksMatter() {
        for (long origin : new long[] {0, 1, 999_999_999_999L, Long.MAX_VALUE / 2}) {
            BreakerRig rig = new BreakerRig(inARow(1, 1), ManualClockwork.startingAt(origin)).opened();
            rig.time.advance(OPEN_FOR.minusNanos(1));
            assertThat(rig.enter()).as("origin %d", origin).isEqualTo(REFUSED);
            rig.time.advance(Duration.ofNanos(1));
            assertThat(rig.enter()).as("origin %d", origin).isNotEqualTo(REFUSED);
        }
    }

    @Test
    @DisplayName("B20: what was decided about one state is not done to the next (redis-client #312)")
    void b20ADecisionIsForTheStateItWasMadeIn() {
        ManualClockwork time = ManualClockwork.create();
        AtomicReference<Runnable> between = new AtomicReference<>(() -> {});
        Clockwork clockwork = new Clockwork(
                time,
                time,
                time,
                () -> {
                    between.getAndSet(() -> {}).run();
                    return 0.5;
                },
                time::wallTime);
        Breaker breaker = new Breaker(inARow(1, 1), clockwork, move -> {});
        long permit = breaker.enter(inARow(1, 1), 0);
        // the dice are thrown after the verdict to open and before the opening
        between.set(() -> breaker.reset(inARow(1, 1), "in between"));
        breaker.failed(inARow(1, 1), permit, new IOException("down"), false, 0);
        assertThat(breaker.snapshot().state()).isEqualTo(CLOSED);
        assertThat(breaker.epoch()).isOne();
    }

    @Test
    @DisplayName("C2: of several threads that settle one probe, one counts")
    void c2AProbeSettlesOnceHoweverManyThreadsTry() throws InterruptedException {
        for (int round = 0; round < 300; round++) {
            BreakerRig rig = new BreakerRig(inARow(1, 2)).halfOpened();
            long probe = rig.enter();
            List<Boolean> counted = Racers.race(2, number -> rig.succeed(probe));
            assertThat(counted).as("round %d", round).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    @DisplayName("C2: of a success and a failure of two probes at once, none counts after the breaker has moved")
    void c2ASuccessDoesNotCountAfterAFailureHasReopened() throws InterruptedException {
        for (int round = 0; round < 300; round++) {
            BreakerRig rig = new BreakerRig(inARow(1, 2)).halfOpened();
            long good = rig.enter();
            long bad = rig.enter();
            List<Boolean> counted = Racers.race(3, number -> number == 0 ? rig.fail(bad) : rig.succeed(good));
            assertThat(counted.stream().filter(each -> each).count())
                    .as("round %d: %s", round, counted)
                    .isBetween(1L, 2L);
            assertThat(counted.get(0)).as("the failure of a probe").isTrue();
        }
    }
}
