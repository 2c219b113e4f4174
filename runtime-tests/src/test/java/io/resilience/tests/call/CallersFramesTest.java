package io.resilience.tests.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.resilience.Resilience;
import io.resilience.config.Sources;
import io.resilience.exception.RefusedException;
import io.resilience.guard.RaisedFailures;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who called is to be seen in a failure that happened on another thread, and, where that is asked for, in a refusal. */
@Timeout(60)
class CallersFramesTest {
    private static final String POOLED =
            "resilience: {services: {shop: {bulkhead: {kind: THREAD_POOL}, retry: {maxAttempts: 1}, breaker: {failureThreshold: 9}}}}";

    private static Resilience with(RaisedFailures raised) {
        return Resilience.builder()
                .raising(raised)
                .configure(all -> all.source(Sources.NONE).yaml("test", POOLED))
                .build();
    }

    private static Throwable failing(Resilience resilience, IllegalStateException failure) {
        return catchThrowable(() -> resilience.call("shop", "price", () -> {
            throw failure;
        }));
    }

    private static Throwable refused(Resilience resilience) throws Exception {
        resilience.call("shop", "price", () -> "2.50");
        resilience.breakers().forceOpen("shop", "price", "a test", null);
        return catchThrowable(() -> resilience.call("shop", "price", () -> "2.50"));
    }

    private static String printed(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Test
    void aFailureOfAPoolsThreadNamesItsCaller() {
        try (Resilience resilience = with(RaisedFailures.DEFAULT)) {
            Throwable failure = failing(resilience, new IllegalStateException("no milk"));
            assertThat(failure).isInstanceOf(IllegalStateException.class).hasMessage("no milk");
            assertThat(failure.getSuppressed()).singleElement().satisfies(place -> {
                assertThat(place).hasMessage("the call stood here");
                assertThat(place.getStackTrace()[0].getClassName()).doesNotStartWith("io.resilience.guard.");
            });
            assertThat(printed(failure)).contains("aFailureOfAPoolsThreadNamesItsCaller");
        }
    }

    @Test
    void oneThatIsThrownAgainAndAgainDoesNotGrow() {
        try (Resilience resilience = with(RaisedFailures.DEFAULT)) {
            IllegalStateException shared = new IllegalStateException("no milk");
            failing(resilience, shared);
            assertThat(failing(resilience, shared).getSuppressed()).hasSize(1);
        }
    }

    @Test
    void aRefusalWalksNoStack() throws Exception {
        try (Resilience resilience = with(RaisedFailures.DEFAULT)) {
            Throwable refusal = refused(resilience);
            assertThat(refusal).isInstanceOf(RefusedException.class);
            assertThat(refusal.getStackTrace()).isEmpty();
            assertThat(refusal.getSuppressed()).isEmpty();
        }
    }

    @Test
    void aRefusalSaysWhereItsCallStoodWhenAskedTo() throws Exception {
        try (Resilience resilience = with(RaisedFailures.DEFAULT.traced())) {
            Throwable refusal = refused(resilience);
            assertThat(refusal).isInstanceOf(RefusedException.class).hasMessageContaining("shop/price");
            assertThat(printed(refusal))
                    .contains("the call stood here")
                    .contains("CallersFramesTest.refused")
                    .contains("aRefusalSaysWhereItsCallStoodWhenAskedTo");
        }
    }
}
