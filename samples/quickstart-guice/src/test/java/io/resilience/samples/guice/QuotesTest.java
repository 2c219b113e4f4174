package io.resilience.samples.guice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Fails when Guice does not intercept: then nobody asks again. */
class QuotesTest {
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void asksAgainUntilTheShopAnswers() {
        assertThat(quotes(shopThatFails(2)).priceOf("milk")).isEqualTo("1.99");
        assertThat(asked).hasValue(3);
    }

    @Test
    void saysSoWhenThereIsNoPrice() {
        assertThat(quotes(shopThatFails(3)).priceOf("milk")).isEqualTo("no price, for it is closed");
    }

    private static Quotes quotes(UnaryOperator<String> shop) {
        return Guice.createInjector(new ShopModule(shop)).getInstance(Quotes.class);
    }

    private UnaryOperator<String> shopThatFails(int times) {
        return product -> {
            if (asked.incrementAndGet() <= times) {
                throw new IllegalStateException("it is closed");
            }
            return "1.99";
        };
    }
}
