package io.resilience.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.breaker.BreakerState;
import io.resilience.config.LiveChange;
import io.resilience.policy.BreakerPolicy;
import io.resilience.testkit.Seed;
import io.resilience.testkit.TestRuntime;
import io.resilience.tests.TrialScript.Deeds;
import io.resilience.tests.TrialScript.Moved;
import io.resilience.trial.Course;
import io.resilience.trial.ShadowReading;
import io.resilience.trial.WhatIf;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is told of settings that are not in force is what a breaker does that has them: random settings, random calls, on a record of
 * them and beside them.
 */
class TrialOracleTest {
    private static final int SCRIPTS = Integer.getInteger("resilience.scripts", 50);
    private static final int ALL = 100_000;

    /** What scripts have reached. */
    private int opened;

    private int refused;
    private int closed;

    private void seen(Deeds deeds) {
        refused += (int) deeds.refused();
        deeds.moves().forEach(move -> {
            opened += move.to() == BreakerState.OPEN ? 1 : 0;
            closed += move.to() == BreakerState.CLOSED ? 1 : 0;
        });
    }

    private void enoughWasSeen() {
        assertThat(opened).as("openings").isGreaterThan(SCRIPTS / 2);
        assertThat(refused).as("refusals").isGreaterThan(SCRIPTS);
        assertThat(closed).as("closings").isGreaterThan(SCRIPTS / 5);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aWhatIfTellsWhatALiveBreakerDoes(boolean overlapping) {
        Seed seed = Seed.of("TrialOracleTest, what if, overlapping " + overlapping);
        for (int i = 0; i < SCRIPTS; i++) {
            TrialScript script = TrialScript.random(seed.part(i).random(), overlapping);
            TestRuntime recording = TrialScript.runtime(TrialScript.open(), ALL);
            assertThat(script.play(recording).refused()).isZero();
            Deeds live = script.play(TrialScript.runtime(script.settings(), 0));

            WhatIf whatIf = recording.resilience().whatIf("shop", "find", script.settings());

            String name = "script " + i + " of " + seed + ": " + script.settings();
            assertThat(whatIf.recorded().outcomes())
                    .as(name)
                    .isEqualTo(script.calls().size());
            assertSame(name, whatIf.proposed().course(), live, whatIf.recorded().to(), recording);
            assertThat(whatIf.live().course().opened()).as(name).isZero();
            seen(live);
        }
        enoughWasSeen();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aRerunOfTheLiveSettingsTellsWhatHappened(boolean overlapping) {
        Seed seed = Seed.of("TrialOracleTest, rerun, overlapping " + overlapping);
        for (int i = 0; i < SCRIPTS; i++) {
            TrialScript script = TrialScript.random(seed.part(i).random(), overlapping);
            TestRuntime runtime = TrialScript.runtime(script.settings(), ALL);
            Deeds live = script.play(runtime);

            WhatIf whatIf = runtime.resilience().whatIf("shop", "find", Map.of());

            String name = "script " + i + " of " + seed + ": " + script.settings();
            assertSame(name, whatIf.live().course(), live, whatIf.recorded().to(), runtime);
            assertThat(whatIf.recorded().refused()).as(name).isEqualTo(live.refused());
            assertThat(whatIf.live().unknown()).as(name).isZero();
            assertThat(whatIf.proposed()).as(name).isEqualTo(whatIf.live());
            seen(live);
        }
        enoughWasSeen();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aShadowDoesWhatALiveBreakerDoes(boolean overlapping) {
        Seed seed = Seed.of("TrialOracleTest, shadow, overlapping " + overlapping);
        for (int i = 0; i < SCRIPTS; i++) {
            TrialScript script = TrialScript.random(seed.part(i).random(), overlapping);
            TestRuntime beside = TrialScript.runtime(TrialScript.open(), 0);
            beside.resilience()
                    .trials()
                    .shadow(new LiveChange("ann", "to see", new LiveChange.Target("shop", "find"), script.settings()));
            assertThat(script.play(beside).refused()).as("refused by a shadow").isZero();
            Deeds live = script.play(TrialScript.runtime(script.settings(), 0));

            Instant now = beside.time().wallTime();
            ShadowReading reading =
                    Objects.requireNonNull(beside.resilience().trials().shadow("shop", "find"));

            String name = "script " + i + " of " + seed + ": " + script.settings();
            assertSame(name, reading.compared().shadow(), live, now, beside);
            assertThat(reading.compared().live().opened()).as(name).isZero();
            assertThat(reading.compared().decisions())
                    .as(name)
                    .isEqualTo(new ShadowReading.Decisions(script.calls().size(), live.refused(), 0));
            seen(live);
        }
        enoughWasSeen();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aWhatIfTellsWhatANaiveBreakerDoes(int part) {
        Seed seed = Seed.of("TrialOracleTest, naive, part " + part);
        for (int i = 0; i < SCRIPTS; i++) {
            TrialScript script = TrialScript.random(seed.part(1000L * part + i).random(), false);
            TestRuntime recording = TrialScript.runtime(TrialScript.open(), ALL);
            script.play(recording);
            BreakerPolicy policy = Objects.requireNonNull(TrialScript.runtime(script.settings(), 0)
                    .resilience()
                    .guard("shop", "find")
                    .policies()
                    .gates()
                    .breaker());
            Course told = recording
                    .resilience()
                    .whatIf("shop", "find", script.settings())
                    .proposed()
                    .course();

            OracleBreaker naive = new OracleBreaker(policy, 0.5);
            int naivelyRefused = 0;
            List<String> states = new ArrayList<>();
            for (TrialScript.Call call : script.calls()) {
                int permit = naive.enter(call.begins() * 1_000_000 | 1);
                naivelyRefused += permit < 0 ? 1 : 0;
                boolean slow = isSlow(policy, call);
                if (permit >= 0) {
                    Boolean failed = call.failure() instanceof java.io.FileNotFoundException
                            ? null
                            : Boolean.valueOf(call.failure() != null);
                    naive.exit(permit, failed, slow, call.ends() * 1_000_000);
                }
                states.add(naive.state(call.ends() * 1_000_000));
            }
            String name = "script " + i + " of " + seed + ": " + script.settings();
            assertThat(told.refused()).as("%s%n%s", name, states).isEqualTo(naivelyRefused);
            opened += (int) told.opened();
            refused += naivelyRefused;
        }
        assertThat(opened).isGreaterThan(SCRIPTS / 2);
        assertThat(refused).isGreaterThan(SCRIPTS);
    }

    private static boolean isSlow(BreakerPolicy policy, TrialScript.Call call) {
        Duration limit = policy.trip().rates().slowCall();
        return !limit.isZero() && call.ends() - call.begins() >= limit.toMillis();
    }

    private static void assertSame(String name, Course course, Deeds live, Instant now, TestRuntime runtime) {
        List<Moved> moves = live.moves();
        long elapsed = runtime.time().elapsed().toMillis();
        List<Moved> told = course.moves().stream()
                .map(move -> new Moved(
                        elapsed - Math.round(Duration.between(move.at(), now).toNanos() / 1e6), move.from(), move.to()))
                .toList();
        assertThat(told)
                .as(name)
                .usingElementComparator(TrialOracleTest::compare)
                .containsExactlyElementsOf(moves.subList(Math.max(0, moves.size() - 200), moves.size()));
        assertThat(course.refused()).as(name).isEqualTo(live.refused());
        assertThat(course.opened())
                .as(name)
                .isEqualTo(moves.stream()
                        .filter(move -> move.to() == BreakerState.OPEN)
                        .count());
        assertThat(Math.round(course.open().toNanos() / 1e6)).as(name).isEqualTo(open(moves, elapsed));
    }

    /** Dates of a shadow are told by the wall clock, which goes on a little between two looks at it. */
    private static int compare(Moved one, Moved other) {
        boolean same = one.from() == other.from() && one.to() == other.to() && Math.abs(one.at() - other.at()) < 1000;
        return same ? 0 : 1;
    }

    private static long open(List<Moved> moves, long end) {
        long open = 0;
        for (int i = 0; i < moves.size(); i++) {
            long until = i + 1 < moves.size() ? moves.get(i + 1).at() : end;
            open += moves.get(i).to() == BreakerState.OPEN
                    ? until - moves.get(i).at()
                    : 0;
        }
        return open;
    }
}
