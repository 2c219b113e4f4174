package io.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The end of a runtime reaches its end. */
@Timeout(60)
class EndingTest {
    private final List<String> ended = new ArrayList<>();
    private final CountDownLatch never = new CountDownLatch(1);

    private void hang() {
        try {
            never.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aPartThatFailsTakesNoOtherAlong() {
        Ending ending = new Ending();
        ending.step("a", () -> {
            throw new StackOverflowError("injected");
        });
        ending.patiently("b", () -> {
            throw new IllegalStateException("injected");
        });
        ending.step("c", () -> ended.add("c"));
        ending.patiently("d", () -> ended.add("d"));
        ending.over();
        assertThat(ended).containsExactly("c", "d");
    }

    @Test
    void aPartThatNeverEndsIsNotWaitedForWithoutEnd() {
        Ending ending = new Ending(1);
        ending.patiently("a store", this::hang);
        ending.step("the rest", () -> ended.add("the rest"));
        ending.over();
        assertThat(ended).containsExactly("the rest");
        never.countDown();
    }

    @Test
    void whoIsInterruptedStillEndsTheRestAndStaysInterrupted() {
        Ending ending = new Ending();
        Thread.currentThread().interrupt();
        ending.patiently("a store", this::hang);
        ending.step("the rest", () -> ended.add("the rest"));
        ending.over();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(ended).containsExactly("the rest");
        never.countDown();
    }
}
