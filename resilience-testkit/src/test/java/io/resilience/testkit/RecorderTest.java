package io.resilience.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.event.Delivery;
import io.resilience.event.Events;
import io.resilience.event.ResilienceEvent.CallFailed;
import io.resilience.event.ResilienceEvent.CallRecovered;
import io.resilience.event.ResilienceEvent.LateResult;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecorderTest {
    private final Recorder recorder = new Recorder();
    private final Events events = new Events(Delivery.DIRECT);
    private final CallRecovered recovered = new CallRecovered("shop", "find", 2);
    private final CallFailed failed = new CallFailed("shop", "buy", 3, new IOException("down"));

    RecorderTest() {
        events.listen(recorder);
        events.publish(recovered);
        events.publish(failed);
    }

    @AfterEach
    void restorePatience() {
        System.clearProperty(Patience.PROPERTY);
    }

    @Test
    void eventsAreFoundByKindAndCondition() {
        assertThat(recorder.events()).containsExactly(recovered, failed);
        assertThat(recorder.has(CallFailed.class)).isSameAs(failed);
        assertThat(recorder.has(CallFailed.class, event -> event.attempts() == 3))
                .isSameAs(failed);
        recorder.hasNo(LateResult.class);
        recorder.hasExactly(CallRecovered.class, CallFailed.class);
        assertThat(recorder.await(CallRecovered.class)).isSameAs(recovered);
    }

    @Test
    void aFailedExpectationTellsWhatWasHeard() {
        assertThatThrownBy(() -> recorder.has(LateResult.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no such LateResult was heard; heard were:")
                .hasMessageContaining("CallRecovered[service=shop, operation=find, attempts=2]");
        assertThatThrownBy(() -> recorder.has(CallFailed.class, event -> event.attempts() == 1))
                .hasMessageContaining("no such CallFailed");
        assertThatThrownBy(() -> recorder.hasNo(CallFailed.class)).hasMessageContaining("no CallFailed was expected");
        assertThatThrownBy(() -> recorder.hasExactly(CallFailed.class, CallRecovered.class))
                .hasMessageContaining("expected [CallFailed, CallRecovered]");
        assertThatThrownBy(() -> recorder.hasExactly(CallRecovered.class)).isInstanceOf(AssertionError.class);
    }

    @Test
    void waitingForAnEventThatDoesNotComeFails() {
        System.setProperty(Patience.PROPERTY, "0");
        assertThatThrownBy(() -> recorder.await(LateResult.class)).hasMessageContaining("no LateResult was heard");
    }

    @Test
    void whatIsClearedIsForgotten() {
        recorder.clear();
        assertThat(recorder.events()).isEmpty();
        assertThatThrownBy(() -> recorder.has(CallFailed.class)).hasMessageContaining("(nothing)");
    }
}
