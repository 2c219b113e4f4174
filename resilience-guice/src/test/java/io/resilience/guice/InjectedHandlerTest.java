package io.resilience.guice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import io.resilience.annotation.FailedInvocation;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.FallbackHandler;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Handlers of failed calls are made by the injector. */
class InjectedHandlerTest {
    static class Prices {
        @Fallback(handler = PriceList.class)
        int of(String product) {
            throw new IllegalStateException("the shop is down");
        }
    }

    static class PriceList implements FallbackHandler<Integer> {
        private final Integer price;

        @Inject
        PriceList(Integer price) {
            this.price = price;
        }

        @Override
        public Integer handle(FailedInvocation call) {
            return price;
        }
    }

    @Test
    void getsWhatItAsksFor() {
        Prices prices = Guice.createInjector(
                        new ResilienceModule(),
                        binder -> binder.bind(Integer.class).toInstance(7))
                .getInstance(Prices.class);
        assertThat(prices.of("milk")).isEqualTo(7);
    }
}
