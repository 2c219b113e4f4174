package io.resilience.weaving;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.testkit.TestRuntime;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An answer that comes after the time limit is none: the call is made again, and then answered by the fallback. */
public abstract class LateBehaviour {
    private final TestRuntime runtime = TestRuntime.create(settings -> {});
    private final Late late = new Late();

    @Test
    void aLateAnswerIsNotGiven() {
        assertThat(answer(() -> runtime.time().advance(Duration.ofSeconds(2)))).isEqualTo(-1);
        assertThat(late.runs).isEqualTo(2);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void anAnswerInTimeIs() {
        assertThat(answer(() -> runtime.time().advance(Duration.ofMillis(500)))).isEqualTo(7);
        assertThat(late.runs).isEqualTo(1);
    }

    private int answer(Runnable pass) {
        try (Resilience.Current current = runtime.resilience().makeCurrent()) {
            assertThat(current).isNotNull();
            return late.answer(7, pass);
        }
    }
}
