package io.resilience.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.breaker.BreakerSnapshot;
import io.resilience.guard.Guard;
import io.resilience.metrics.Count;
import io.resilience.metrics.Counts;
import io.resilience.metrics.OperationReading;
import io.resilience.testkit.Seed;
import io.resilience.testkit.TestRuntime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random policies and random outcomes: the real pipeline must do what the naive one does. */
class OracleTest {
    private static final int SCENARIOS = Integer.getInteger("resilience.scripts", 350);
    private static final Set<Count> COMPARED = EnumSet.of(
            Count.SUCCESS,
            Count.FAILURE,
            Count.IGNORED,
            Count.SLOW,
            Count.TIMED_OUT,
            Count.REFUSED_OPEN,
            Count.REFUSED_RATE,
            Count.REFUSED_BULKHEAD,
            Count.RETRIED,
            Count.RETRY_RECOVERED,
            Count.RETRY_EXHAUSTED,
            Count.CALL_FAILED);

    @ParameterizedTest
    @EnumSource
    void thePipelineDoesWhatTheOracleSays(Way way) {
        Seed seed = Seed.of("OracleTest " + way);
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < SCENARIOS; i++) {
            Scenario scenario = Scenario.random(seed.part(i).random());
            compare(scenario, way, "scenario " + i + " of " + seed + ", " + way + ", " + scenario.settings(), seen);
        }
        assertThat(seen)
                .as("what the scenarios reached")
                .contains(
                        "CLOSED",
                        "OPEN",
                        "HALF_OPEN",
                        "none",
                        "ok",
                        "NotFound",
                        "NullPointerException",
                        "IOException",
                        "CircuitOpenException",
                        "RateLimitExceededException");
        assertThat(seen.contains("CallTimeoutException")).isEqualTo(way.observesLimits());
        assertThat(seen.contains("BulkheadFullException")).isEqualTo(way == Way.PENDING);
    }

    private static void compare(Scenario scenario, Way way, String name, Set<String> seen) {
        TestRuntime runtime = TestRuntime.create(configuration -> configuration
                .set("timing", "exact")
                .operation("shop", "find", section -> scenario.settings().forEach(section::set)));
        runtime.time().chance().fix(scenario.chance());
        Guard guard = runtime.resilience().guard("shop", "find");
        OracleGuard oracle = new OracleGuard(guard.policies(), scenario.chance(), way);
        List<Result> results = new ArrayList<>();
        for (Scenario.Turn turn : scenario.turns()) {
            Result real = call(runtime, guard, way, turn);
            assertThat(real)
                    .as("%s: call %d, %s, after %s", name, results.size(), turn, before(results))
                    .isEqualTo(oracle.call(turn));
            results.add(real);
            seen.add(real.outcome());
            seen.add(real.breaker());
        }
        assertCounts(runtime, oracle.counts(), name);
    }

    /** The last few results before a failure. */
    private static List<Result> before(List<Result> results) {
        return results.subList(Math.max(0, results.size() - 5), results.size());
    }

    private static Result call(TestRuntime runtime, Guard guard, Way way, Scenario.Turn turn) {
        runtime.time().advance(Duration.ofMillis(turn.pauseMillis()));
        AtomicInteger runs = new AtomicInteger();
        String outcome = way.call(guard, runtime.time(), new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Work next() {
                return turn.works().get(runs.getAndIncrement());
            }
        });
        BreakerSnapshot breaker = runtime.resilience().breakers().state("shop", "find");
        return new Result(
                outcome,
                runs.get(),
                breaker == null ? "none" : breaker.state().name(),
                Math.round(runtime.time().elapsed().toNanos() / 1e3));
    }

    private static void assertCounts(TestRuntime runtime, Map<Count, Long> expected, String name) {
        while (runtime.time().scheduled() > 0 && runtime.time().advanceToNext()) {
            // abandoned work comes back
        }
        OperationReading reading = runtime.resilience().metrics().reading("shop", "find");
        Counts counts = reading.counts();
        for (Count count : COMPARED) {
            assertThat(counts.of(count)).as("%s: %s", name, count).isEqualTo(expected.getOrDefault(count, 0L));
        }
        assertThat(counts.of(Count.ABANDONED)).as("%s: abandoned", name).isZero();
        assertThat(reading.bulkhead() == null ? 0 : reading.bulkhead().inUse())
                .as("%s: places", name)
                .isZero();
    }
}
