package io.resilience.consumers.lombok;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.inventory.GuardSnapshot;
import io.resilience.woven.Route;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Fails when the build did not weave: then nobody asks again. */
class PostageTest {
    private final AtomicInteger asked = new AtomicInteger();

    private Postage officeThatFails(int times) {
        return Postage.builder()
                .office(() -> {
                    if (asked.incrementAndGet() <= times) {
                        throw new IOException("no one is there");
                    }
                    return "0.95";
                })
                .build();
    }

    @Test
    void guardsWhatLombokHasChanged() {
        assertThat(officeThatFails(2).of("card")).isEqualTo("card: 0.95");
        assertThat(asked).hasValue(3);
    }

    @Test
    void fallsBackFromAMethodThatLombokLocks() throws Exception {
        assertThat(officeThatFails(3).inTurn("card")).isEqualTo("card: unknown, for no one is there");
    }

    @Test
    void theReceiptNamesThemAll() {
        assertThat(Resilience.builder().build().guards().read())
                .extracting(GuardSnapshot::operation)
                .containsExactly("inTurn", "of");
        assertThat(Resilience.builder().build().guards())
                .extracting(GuardSnapshot::routes)
                .containsOnly(Set.of(Route.ASPECTJ));
    }
}
