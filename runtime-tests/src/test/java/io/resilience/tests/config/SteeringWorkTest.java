package io.resilience.tests.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.resilience.Resilience;
import io.resilience.config.LiveChange;
import io.resilience.config.Sources;
import io.resilience.guard.Name;
import io.resilience.testkit.ManualClockwork;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Steering and live changes cost so much for each operation, however many there are. What a thread allocates stands for its work. */
class SteeringWorkTest {
    private static final int FEW = 100;
    private static final int TIMES = 8;

    @Test
    void forcingAWholeServiceOpenIsLinear() {
        isLinear(resilience -> {
            resilience.breakers().forceOpen("shop", null, "drill", Duration.ofHours(1));
            resilience.breakers().reset("shop", null, "drill");
        });
    }

    @Test
    void aLiveChangeIsLinear() {
        isLinear(resilience -> {
            resilience.configure("shop", Map.of("breaker.failureThreshold", "7"));
            resilience.configure("shop", Map.of("breaker.failureThreshold", "5"));
        });
    }

    @Test
    void tryingAChangeIsLinear() {
        isLinear(resilience ->
                resilience.live().tryOut(LiveChange.of("ann", "", "shop", Map.of("breaker.failureThreshold", "7"))));
    }

    @Test
    void healthIsLinear() {
        isLinear(Resilience::health);
    }

    @Test
    void lookingAtOneBreakerDoesNotLookAtAll() {
        Consumer<Resilience> look = resilience -> resilience.breakers().outlook(new Name("shop", "o7"));
        assertThat(work(look, TIMES * FEW)).isLessThan(work(look, FEW) + 5_000);
    }

    /** The quadratic part would be {@value #TIMES} times as much again. */
    private static void isLinear(Consumer<Resilience> order) {
        long few = work(order, FEW);
        long many = work(order, TIMES * FEW);
        assertThat(many).isLessThan(2 * TIMES * few);
    }

    private static long work(Consumer<Resilience> order, int operations) {
        try (Resilience resilience = Resilience.builder()
                .clockwork(ManualClockwork.create().clockwork())
                .configure(settings -> settings.source(Sources.NONE))
                .build()) {
            for (int i = 0; i < operations; i++) {
                resilience.guard("shop", "o" + i);
            }
            order.accept(resilience); // classes are loaded, lists have grown
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long before = threads.getCurrentThreadAllocatedBytes();
            order.accept(resilience);
            return threads.getCurrentThreadAllocatedBytes() - before;
        }
    }
}
