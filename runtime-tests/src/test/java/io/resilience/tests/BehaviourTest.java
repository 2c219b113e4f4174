package io.resilience.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.guard.Guard;
import io.resilience.metrics.OperationReading;
import io.resilience.policy.DurationText;
import io.resilience.testkit.TestRuntime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One table of situations, through every driver.
 *
 * <p>A row has the settings; the calls, separated by {@code ;}, each with the ends of its attempts in order ({@link Work#parse}) and, in
 * front, {@code +5s} for time that passes before it; what the callers get; what is counted; and how much time has passed at the end.
 */
class BehaviourTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an answer passes | breaker.failureThreshold=2 retry.maxAttempts=3 | ok | ok | SUCCESS=1 | 0s
            nothing configured, nothing done | enabled=false | fail ; ok | IOException ; ok | CALL_FAILED=1 FAILURE=1 SUCCESS=1 | 0s
            a retry succeeds after growing pauses | retry.maxAttempts=3 retry.delay=100ms retry.jitter=0 | fail fail ok | ok | SUCCESS=1 FAILURE=2 RETRIED=2 RETRY_RECOVERED=1 | 300ms
            jitter shortens a pause | retry.maxAttempts=2 retry.delay=100ms retry.jitter=0.5 | fail ok | ok | SUCCESS=1 FAILURE=1 RETRIED=1 RETRY_RECOVERED=1 | 75ms
            a pause is capped | retry.maxAttempts=3 retry.delay=1s retry.multiplier=10 retry.maxDelay=2s retry.jitter=0 | fail fail ok | ok | SUCCESS=1 FAILURE=2 RETRIED=2 RETRY_RECOVERED=1 | 3s
            the last failure is thrown when attempts are used up | retry.maxAttempts=2 retry.delay=0s | fail timeout | SocketTimeoutException | FAILURE=2 RETRIED=1 RETRY_EXHAUSTED=1 CALL_FAILED=1 | 0s
            a bug is not retried but counts | retry.maxAttempts=3 breaker.failureThreshold=1 | bug ; ok | NullPointerException ; CircuitOpenException | FAILURE=1 REFUSED_OPEN=1 CALL_FAILED=2 | 0s
            a wrong request is neither retried nor counted | retry.maxAttempts=3 breaker.failureThreshold=1 | reject ; ok | NotFound ; ok | SUCCESS=1 IGNORED=1 CALL_FAILED=1 | 0s
            failures in a row open | breaker.failureThreshold=2 | fail ; ok ; fail ; fail ; ok | IOException ; ok ; IOException ; IOException ; CircuitOpenException | SUCCESS=1 FAILURE=3 REFUSED_OPEN=1 CALL_FAILED=4 | 0s
            every attempt is recorded, and a refusal is not retried | breaker.failureThreshold=2 retry.maxAttempts=5 retry.delay=0s | fail fail ok ok ok | CircuitOpenException | FAILURE=2 REFUSED_OPEN=1 RETRIED=2 CALL_FAILED=1 | 0s
            a probe that succeeds closes | breaker.failureThreshold=1 breaker.openFor=5s breaker.openJitter=0 breaker.halfOpenCalls=1 breaker.successThreshold=1 | fail ; +5s ok ; ok | IOException ; ok ; ok | SUCCESS=2 FAILURE=1 CALL_FAILED=1 | 5s
            a probe that fails reopens for longer | breaker.failureThreshold=1 breaker.openFor=5s breaker.openJitter=0 | fail ; +5s fail ; +9999ms ok ; +1ms ok | IOException ; IOException ; CircuitOpenException ; ok | SUCCESS=1 FAILURE=2 REFUSED_OPEN=1 CALL_FAILED=3 | 15s
            half of the window opens | breaker.failureThreshold=0 breaker.window=4_calls breaker.minimumCalls=4 | ok ; ok ; fail ; fail ; ok | ok ; ok ; IOException ; IOException ; CircuitOpenException | SUCCESS=2 FAILURE=2 REFUSED_OPEN=1 CALL_FAILED=3 | 0s
            slow calls open | breaker.failureThreshold=0 breaker.window=2_calls breaker.minimumCalls=2 breaker.slowCall=1s | ok@1s ; ok@1s ; ok | ok ; ok ; CircuitOpenException | SUCCESS=2 SLOW=2 REFUSED_OPEN=1 CALL_FAILED=1 | 2s
            too many calls are refused | rateLimit.limit=2 rateLimit.period=1s | ok ; ok ; ok ; +500ms ok | ok ; ok ; RateLimitExceededException ; ok | SUCCESS=3 REFUSED_RATE=1 CALL_FAILED=1 | 500ms
            too many calls wait | rateLimit.limit=2 rateLimit.period=1s rateLimit.burst=1 rateLimit.maxWait=1s | ok ; ok ; ok | ok ; ok ; ok | SUCCESS=3 | 1s
            the deadline leaves no time for a retry | retry.maxAttempts=3 retry.delay=2s retry.jitter=0 timeout.value=0s timeout.deadline=5s | fail@1s fail@1s ok | IOException | FAILURE=2 RETRIED=1 RETRY_EXHAUSTED=1 CALL_FAILED=1 | 4s
            the budget denies a retry | retry.maxAttempts=2 retry.delay=0s retry.budgetRatio=0 retry.budgetPerSecond=0 | fail ok | IOException | FAILURE=1 BUDGET_EXHAUSTED=1 CALL_FAILED=1 | 0s
            """)
    void everyDriverDoesTheSame(
            String situation, String settings, String calls, String outcomes, String counts, String time) {
        run(EnumSet.allOf(Way.class), settings, calls, outcomes, counts, time);
    }

    /** Time limits, which cannot stop work whose stage is complete when it comes. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            work that takes too long is given up | timeout.value=1s | ok@2s | CallTimeoutException | FAILURE=1 TIMED_OUT=1 CALL_FAILED=1 | 1001ms
            work that is just in time answers | timeout.value=1s | ok@1s | ok | SUCCESS=1 | 1s
            a timeout counts and is retried | timeout.value=1s retry.maxAttempts=2 retry.delay=0s breaker.failureThreshold=1 | ok@2s ok | CircuitOpenException | FAILURE=1 TIMED_OUT=1 RETRIED=1 REFUSED_OPEN=1 CALL_FAILED=1 | 1001ms
            the deadline ends an attempt | timeout.value=3s timeout.deadline=4s | ok@2s ; ok@4s | ok ; CallTimeoutException | SUCCESS=1 FAILURE=1 TIMED_OUT=1 CALL_FAILED=1 | 5001ms
            the wait for a token counts against the limit | timeout.value=1s rateLimit.limit=1 rateLimit.period=900ms rateLimit.maxWait=5s | ok ; ok@200ms | ok ; CallTimeoutException | SUCCESS=1 FAILURE=1 TIMED_OUT=1 CALL_FAILED=1 | 1001ms
            """)
    void driversThatCanStopWorkDoTheSame(
            String situation, String settings, String calls, String outcomes, String counts, String time) {
        run(EnumSet.of(Way.SYNC, Way.PENDING), settings, calls, outcomes, counts, time);
    }

    private static void run(Set<Way> ways, String settings, String calls, String outcomes, String counts, String time) {
        for (Way way : ways) {
            TestRuntime runtime = TestRuntime.create(configuration -> configuration.operation(
                    "shop", "find", section -> Settings.of(settings).forEach(section::set)));
            Guard guard = runtime.resilience().guard("shop", "find");
            List<String> seen = new ArrayList<>();
            for (String call : calls.split("\\s*;\\s*", -1)) {
                seen.add(call(runtime, guard, way, call));
            }
            long micros = Math.round(runtime.time().elapsed().toNanos() / 1e3);
            OperationReading reading = runtime.resilience().metrics().reading("shop", "find");
            assertThat(String.join(" ; ", seen)).as("%s", way).isEqualTo(outcomes);
            assertThat(reading.counts().toString().split(" "))
                    .as("%s", way)
                    .filteredOn(count -> !count.startsWith("ABANDONED"))
                    .containsExactlyInAnyOrder(counts.split(" "));
            assertThat(micros * 1_000)
                    .as("%s", way)
                    .isEqualTo(DurationText.parse(time).toNanos());
        }
    }

    private static String call(TestRuntime runtime, Guard guard, Way way, String call) {
        List<String> words = new ArrayList<>(List.of(call.strip().split("\\s+", -1)));
        if (words.get(0).startsWith("+")) {
            runtime.time().advance(DurationText.parse(words.remove(0).substring(1)));
        }
        return way.call(guard, runtime.time(), words.stream().map(Work::parse).iterator());
    }
}
