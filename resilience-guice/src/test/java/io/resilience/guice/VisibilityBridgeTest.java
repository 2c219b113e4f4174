package io.resilience.guice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import io.resilience.Resilience;
import io.resilience.annotation.Retry;
import io.resilience.testkit.ResilienceTest;
import org.junit.jupiter.api.Test;

/** A public class gets bridges to the public methods of a parent that is not public; a call of one is a call of the other. */
@ResilienceTest
class VisibilityBridgeTest {
    static class Hidden {
        int runs;

        @Retry(maxAttempts = 2, delay = "0ms")
        public int attempts() {
            if (++runs == 1) {
                throw new IllegalStateException("once");
            }
            return runs;
        }
    }

    /** Has a bridge {@code attempts()}. */
    public static class Shown extends Hidden {}

    @Test
    void isGuardedOnce(Resilience resilience) {
        Shown shown = Guice.createInjector(new ResilienceModule(resilience)).getInstance(Shown.class);
        assertThat(shown.attempts()).isEqualTo(2);
    }
}
