package io.resilience.consumers.modules;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.inventory.GuardSnapshot;
import io.resilience.woven.Route;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Fails when the build did not weave, or when the test is not on the module path. */
class TariffTest {
    private final AtomicInteger asked = new AtomicInteger();

    private String shopThatFails(int times) {
        if (asked.incrementAndGet() <= times) {
            throw new IllegalStateException("it is closed");
        }
        return "1.99";
    }

    @Test
    void standsInAModuleOfItsOwn() {
        assertThat(Tariff.class.getModule().getName()).isEqualTo("io.resilience.consumers.modules");
        assertThat(Resilience.class.getModule().getName()).isEqualTo("io.resilience.runtime");
        assertThat(Tariff.class.getModule().isExported("io.resilience.consumers.modules"))
                .isFalse();
    }

    @Test
    void asksAgainUntilTheShopAnswers() {
        assertThat(new Tariff(() -> shopThatFails(2)).line("milk")).isEqualTo("milk: 1.99");
        assertThat(asked).hasValue(3);
    }

    @Test
    void callsAPrivateFallback() {
        assertThat(new Tariff(() -> shopThatFails(3)).line("milk")).isEqualTo("milk: no price, for it is closed");
    }

    @Test
    void theReceiptIsSeen() {
        assertThat(Resilience.builder().build().guards().read())
                .singleElement()
                .satisfies(guard -> assertThat(guard.routes()).containsExactly(Route.BYTE_BUDDY))
                .extracting(GuardSnapshot::operation)
                .isEqualTo("priceOf");
    }
}
