package io.resilience.consumers.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.inventory.GuardSnapshot;
import io.resilience.woven.Route;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Fails when the agent is not there: then nobody asks again. */
class RatesTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final Resilience resilience = Resilience.builder().build();

    private double bankThatFails(int times) {
        if (asked.incrementAndGet() <= times) {
            throw new IllegalStateException("the bank is closed");
        }
        return 2;
    }

    @Test
    void asksAgainUntilTheBankAnswers() {
        try (Resilience.Current current = resilience.makeCurrent()) {
            assertThat(current).isNotNull();
            assertThat(new Rates(() -> bankThatFails(2)).change(10)).isEqualTo(20);
        }
        assertThat(asked).hasValue(3);
        assertThat(resilience.guards()).extracting(GuardSnapshot::routes).containsExactly(Set.of(Route.BYTE_BUDDY));
    }

    @Test
    void theSelfCheckSeesWhatTheAgentWove() {
        assertThat(resilience.selfCheck()).isEmpty();
    }
}
