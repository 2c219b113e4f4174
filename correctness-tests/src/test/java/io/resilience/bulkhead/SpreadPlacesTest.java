package io.resilience.bulkhead;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.testkit.Racers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Idle places that many threads have kept are there for whoever needs them. */
class SpreadPlacesTest {
    /** So many that a stripe keeps at least two, on any machine. */
    private static final int LIMIT = 64;

    private static final int THREADS = 8;

    private final Slots slots = new Slots(LIMIT);

    @BeforeEach
    void everyThreadKeepsAPlace() throws InterruptedException {
        slots.spread();
        Racers.race(THREADS, number -> {
            assertThat(slots.tryEnter()).isTrue();
            slots.exit();
            return null;
        });
    }

    @Test
    void placesThatNobodyIsInAreNotTaken() {
        assertThat(slots.taken()).isZero();
    }

    @Test
    void oneThreadGetsThemAllAndNotOneMore() {
        assertThat(entered()).isEqualTo(LIMIT);
        assertThat(slots.taken()).isEqualTo(LIMIT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 56, 57, 58, 59, 60, 61, 62, 63})
    void aWaiterGetsOneAtOnceHoweverManyAreInside(int inside) {
        for (int i = 0; i < inside; i++) {
            assertThat(slots.tryEnter()).isTrue();
        }
        Waiter waiter = new Waiter(() -> {});
        assertThat(slots.await(waiter, 1)).isTrue();
        assertThat(waiter.granted()).isTrue();
        assertThat(slots.taken()).isEqualTo(inside + 1);
    }

    @Test
    void aWaiterGetsThePlaceThatAnyThreadLeaves() throws InterruptedException {
        assertThat(entered()).isEqualTo(LIMIT);
        Waiter waiter = new Waiter(() -> {});
        assertThat(slots.await(waiter, 1)).isTrue();
        slots.spread();
        assertThat(waiter.granted()).isFalse();
        Racers.race(1, number -> {
            slots.exit();
            return null;
        });
        assertThat(waiter.granted()).isTrue();
    }

    @Test
    void placesAreNotSpreadWhileCallsWaitThoughFewAreTaken() {
        Slots two = new Slots(2);
        assertThat(two.tryEnter()).isTrue();
        assertThat(two.tryEnter()).isTrue();
        List<Waiter> line = new ArrayList<>();
        line.add(new Waiter(() -> {
            // All leave, and threads meet, before the next in line has a place.
            two.exit();
            two.exit();
            two.spread();
        }));
        IntStream.range(0, 3).forEach(i -> line.add(new Waiter(() -> {})));
        line.forEach(waiter -> assertThat(two.await(waiter, 4)).isTrue());
        two.exit();
        assertThat(line).extracting(Waiter::granted).containsExactly(true, true, true, false);
        two.exit();
        assertThat(line.get(3).granted()).isTrue();
    }

    @Test
    void aLowerLimitCountsThem() {
        slots.spread();
        assertThat(slots.tryEnter()).isTrue();
        assertThat(slots.tryEnter()).isTrue();
        slots.exit();
        slots.exit();
        slots.limit(1);
        assertThat(entered()).isEqualTo(1);
    }

    @Test
    void aLimitIsNeverExceededByThreadsThatComeAndGo() throws InterruptedException {
        Slots few = new Slots(2);
        AtomicInteger inside = new AtomicInteger();
        Racers.race(4, number -> {
            for (int i = 0; i < 20_000; i++) {
                if (i % 64 == 0) {
                    few.spread();
                }
                if (few.tryEnter()) {
                    assertThat(inside.incrementAndGet()).isLessThanOrEqualTo(2);
                    inside.decrementAndGet();
                    few.exit();
                }
            }
            return null;
        });
        assertThat(few.taken()).isZero();
    }

    private int entered() {
        int entered = 0;
        while (slots.tryEnter()) {
            entered++;
        }
        return entered;
    }
}
