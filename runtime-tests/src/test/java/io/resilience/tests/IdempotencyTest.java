package io.resilience.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.IdempotencyKey;
import io.resilience.annotation.Idempotent;
import io.resilience.exception.IdempotencyConflictException;
import io.resilience.guard.Body;
import io.resilience.guard.Guard;
import io.resilience.metrics.Count;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class IdempotencyTest {
    static class Shop {
        final AtomicInteger runs = new AtomicInteger();

        @Idempotent
        @Fallback(value = "later")
        String order(@IdempotencyKey String key, int pounds) throws IOException {
            if (pounds < 0) {
                throw new IOException("the shop is down");
            }
            return "order " + runs.incrementAndGet();
        }
    }

    private final Shop shop = new Shop();
    private final Resilience resilience = Resilience.builder().build();

    @Test
    void aRepeatedCallGetsTheFirstAnswer() throws Throwable {
        assertThat(order("k1", 3)).isEqualTo("order 1");
        assertThat(order("k1", 3)).isEqualTo("order 1");
        assertThat(order("k2", 3)).isEqualTo("order 2");
        assertThat(resilience.metrics().of("Shop", "order").sum(Count.REMEMBERED))
                .isEqualTo(1);
    }

    @Test
    void theSameKeyWithOtherArgumentsIsRefused() throws Throwable {
        order("k1", 3);
        assertThatThrownBy(() -> order("k1", 4))
                .isInstanceOf(IdempotencyConflictException.class)
                .hasMessage(
                        "Shop/order: the idempotency key 'k1' was used with other arguments; use a new key for a new call");
    }

    @Test
    void anAnswerInTheCallsPlaceIsNotRemembered() throws Throwable {
        assertThat(order("k1", -1)).isEqualTo("later");
        assertThat(order("k1", 3)).isEqualTo("order 1");
    }

    private Object order(String key, int pounds) throws Throwable {
        Guard guard = Objects.requireNonNull(
                resilience.guard(Shop.class, Shop.class.getDeclaredMethod("order", String.class, int.class)));
        return guard.invoke(new Body<Object>() {
            @Override
            public Object run() throws Throwable {
                return shop.order(key, pounds);
            }

            @Override
            public Object[] arguments() {
                return new Object[] {key, pounds};
            }

            @Override
            public Object target() {
                return shop;
            }
        });
    }
}
