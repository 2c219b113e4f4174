package io.resilience.breaker;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.testkit.Racers;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The windows at their bounds, and with more threads than stripes. */
class WindowTest {
    private static final long SLICE = 1_000;

    @Test
    void aSliceIsForgottenWhenTheTenthAfterItBegins() {
        TimeWindow window = new TimeWindow(10 * SLICE);
        window.record(true, true, 500);
        assertThat(window.tally(10 * SLICE - 1)).isEqualTo(new Tally(1, 1, 1));
        assertThat(window.tally(10 * SLICE)).isEqualTo(Tally.NONE);
    }

    @Test
    void everyRecordingOfEveryThreadIsInItsSlice() throws InterruptedException {
        int threads = 40;
        TimeWindow window = new TimeWindow(10 * SLICE);
        Racers.race(threads, thread -> {
            for (int i = 0; i < 100; i++) {
                window.record(i % 2 == 0, i % 4 == 0, i % 10 * SLICE);
            }
            return thread;
        });
        assertThat(window.tally(9 * SLICE)).isEqualTo(new Tally(100L * threads, 50L * threads, 25L * threads));
        // slices 0 to 4 leave; of each slice's outcomes all are alike
        assertThat(window.tally(14 * SLICE).calls()).isEqualTo(50L * threads);
    }

    @Test
    void aTakenOverWindowHoldsNoMoreThanWhatIsTaken() {
        Evidence old = new Evidence(new io.resilience.policy.WindowPolicy.Count(10));
        old.failed(new IllegalStateException("shut"), true, 0);
        old.succeeded(true, 0);
        old.succeeded(false, 0);
        Evidence other = new Evidence(new io.resilience.policy.WindowPolicy.Time(Duration.ofMinutes(1)));
        other.takeOver(old, 0);
        assertThat(other.tally(0)).isEqualTo(new Tally(3, 1, 2));
        assertThat(other.why("", 0, null).failures()).containsEntry("java.lang.IllegalStateException", 1L);
    }
}
