package io.resilience.samples.bytebuddy;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.testkit.ResilienceTest;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Fails when the build did not weave: then nobody asks again. */
@ResilienceTest
class PricesTest {
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void asksAgainUntilTheShopAnswers() {
        assertThat(new Prices(shopThatFails(2)).line("milk")).isEqualTo("milk: 1.99");
        assertThat(asked).hasValue(3);
    }

    @Test
    void saysSoWhenThereIsNoPrice() {
        assertThat(new Prices(shopThatFails(3)).line("milk")).isEqualTo("milk: no price, for it is closed");
    }

    private Function<String, String> shopThatFails(int times) {
        return product -> {
            if (asked.incrementAndGet() <= times) {
                throw new IllegalStateException("it is closed");
            }
            return "1.99";
        };
    }
}
