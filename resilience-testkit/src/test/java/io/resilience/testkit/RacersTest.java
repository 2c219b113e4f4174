package io.resilience.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RacersTest {
    @AfterEach
    void restorePatience() {
        System.clearProperty(Patience.PROPERTY);
    }

    @Test
    void resultsComeInTheOrderOfTheRacers() throws InterruptedException {
        assertThat(Racers.race(8, number -> number * 10)).containsExactly(0, 10, 20, 30, 40, 50, 60, 70);
    }

    @Test
    void racersRunAtTheSameTime() throws InterruptedException {
        Party party = Party.of(3);
        Racers.race(4, number -> {
            if (number == 0) {
                party.awaitAll();
                party.disband();
            } else {
                party.attend();
            }
            return number;
        });
    }

    @Test
    void everyFailureIsReported() {
        assertThatThrownBy(() -> Racers.race(3, number -> {
                    if (number > 0) {
                        throw new IllegalStateException("fell at fence " + number);
                    }
                    return number;
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("racer 1 of 3 failed")
                .satisfies(error -> assertThat(error.getSuppressed()).hasSize(1));
    }

    @Test
    void aRacerThatNeverFinishesIsNamedAndInterrupted() {
        CountDownLatch never = new CountDownLatch(1);
        System.setProperty(Patience.PROPERTY, "0");
        assertThatThrownBy(() -> Racers.race(1, number -> {
                    never.await();
                    return number;
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("1 of 1 racers did not finish");
    }

    @Test
    void aThreadLeftBehindIsNamed() {
        ThreadLeaks leaks = ThreadLeaks.watch();
        leaks.assertNone();
        HeldCall<String> work = HeldCall.answering("done");
        Thread lost = new Thread(
                () -> {
                    try {
                        work.call();
                    } catch (Exception failure) {
                        throw new AssertionError(failure);
                    }
                },
                "resilience-lost");
        lost.setDaemon(true);
        lost.start();
        work.awaitHeld(1);
        System.setProperty(Patience.PROPERTY, "0");
        assertThatThrownBy(leaks::assertNone).hasMessageContaining("[resilience-lost] were left behind");
        System.clearProperty(Patience.PROPERTY);
        work.release();
        leaks.assertNone();
    }
}
