package io.resilience.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.resilience.Resilience;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs test classes within a test, to see them fail. */
class ResilienceExtensionTest {
    /** The messages of the tests that failed. */
    private static List<String> failures(Class<?> type) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(type))
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        assertThat(listener.getSummary().getTestsStartedCount()).isPositive();
        return listener.getSummary().getFailures().stream()
                .map(TestExecutionSummary.Failure::getException)
                .map(Throwable::getMessage)
                .toList();
    }

    @ResilienceTest(yaml = "resilience: {services: {shop: {bulkhead: {maxConcurrent: 1}}}}")
    static class LosesAPlace {
        @Test
        void leavesACallRunning(Resilience resilience) {
            CompletionStage<String> answer = resilience.callAsync("shop", "find", CompletableFuture<String>::new);
            assertThat(answer).isNotCompleted();
        }
    }

    @Test
    void aPlaceThatIsNotGivenBackFailsTheTest() {
        assertThat(failures(LosesAPlace.class))
                .singleElement()
                .asString()
                .contains("shop/find has 1 of 1 places taken");
    }

    @ResilienceTest
    static class TakesItTooEarly {
        TakesItTooEarly(Resilience resilience) {
            assertThat(resilience).isNotNull();
        }

        @Test
        void neverRuns() {}
    }

    @Test
    void aConstructorIsTooEarlyForARuntime() {
        assertThat(failures(TakesItTooEarly.class)).singleElement().asString().contains("not of a constructor");
    }

    @ResilienceTest(blocking = true)
    static class Blocks {
        @Test
        void sleepersWait(ManualClockwork time) throws InterruptedException {
            Racers.race(2, racer -> {
                if (racer == 0) {
                    time.awaitSleeping(1);
                    time.advance(java.time.Duration.ofSeconds(1));
                } else {
                    time.sleep(1_000_000_000);
                }
                return racer;
            });
        }
    }

    @Test
    void sleepersMayBeToldToWait() {
        assertThat(failures(Blocks.class)).isEmpty();
    }

    @Test
    void theRuntimeIsNoLongerCurrentWhenItsTestIsOver() {
        try (Resilience.Current current =
                TestRuntime.create(settings -> {}).resilience().makeCurrent()) {
            Resilience mine = Resilience.current();
            assertThat(failures(Blocks.class)).isEmpty();
            assertThat(Resilience.current()).isSameAs(mine);
            assertThat(current).isNotNull();
        }
    }
}
