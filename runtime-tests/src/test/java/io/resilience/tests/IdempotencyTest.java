package io.resilience.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.annotation.Asynchronous;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.IdempotencyKey;
import io.resilience.annotation.Idempotent;
import io.resilience.exception.DefinitionException;
import io.resilience.exception.IdempotencyConflictException;
import io.resilience.guard.Body;
import io.resilience.guard.Guard;
import io.resilience.metrics.Count;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                        "Shop/order: the idempotency key 'k1' was used with other arguments; use a new key for a new"
                                + " call");
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

    record Number(int year, int number) {}

    record Sealed(byte[] seal) {}

    static class Bank {
        final CompletableFuture<Void> opens = new CompletableFuture<>();
        final AtomicInteger charges = new AtomicInteger();
        final Resilience resilience;
        int rounds = 1;

        Bank(Resilience resilience) {
            this.resilience = resilience;
        }

        private Object again(String method, String key) {
            try {
                return AnnotatedCall.of(resilience, this, method, key);
            } catch (Throwable failure) {
                throw new AssertionError(failure);
            }
        }

        @Idempotent
        CompletableFuture<String> pay(@IdempotencyKey String key) {
            String receipt = "receipt " + charges.incrementAndGet();
            return opens.thenApply(now -> receipt);
        }

        @Idempotent
        @Asynchronous
        CompletableFuture<String> payElsewhere(@IdempotencyKey String key) {
            String receipt = "receipt " + charges.incrementAndGet();
            opens.join();
            return CompletableFuture.completedFuture(receipt);
        }

        @Idempotent
        String recursive(@IdempotencyKey String key) {
            charges.incrementAndGet();
            return rounds-- > 0 ? "again " + again("recursive", key) : "done";
        }

        @Idempotent
        @Asynchronous
        CompletableFuture<String> recursiveElsewhere(@IdempotencyKey String key) {
            charges.incrementAndGet();
            return CompletableFuture.completedFuture(
                    rounds-- > 0
                            ? "again " + ((CompletableFuture<?>) again("recursiveElsewhere", key)).join()
                            : "done");
        }

        @Idempotent
        String byBytes(@IdempotencyKey byte[] key) {
            return "receipt " + charges.incrementAndGet();
        }

        @Idempotent
        String byRecord(@IdempotencyKey Number key) {
            return "receipt " + charges.incrementAndGet();
        }

        @Idempotent
        String byAny(@IdempotencyKey Object key) {
            return "receipt " + charges.incrementAndGet();
        }
    }

    static class Sloppy {
        @Idempotent
        String bySeal(@IdempotencyKey Sealed key) {
            return "";
        }

        @Idempotent
        String byObject(@IdempotencyKey Bank key) {
            return "";
        }
    }

    private final Bank bank = new Bank(resilience);

    private Object bank(String method, Object key) throws Throwable {
        return AnnotatedCall.of(resilience, bank, method, key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pay", "payElsewhere"})
    @Timeout(60)
    void aThreadThatAsksAgainWhileTheFirstCallRunsWaitsForIt(String method) throws Throwable {
        CompletableFuture<?> first = (CompletableFuture<?>) bank(method, "k1");
        CompletableFuture<?> second = (CompletableFuture<?>) bank(method, "k1");
        bank.opens.complete(null);
        assertThat(first.join()).isEqualTo("receipt 1");
        assertThat(second.join()).isEqualTo("receipt 1");
        assertThat(bank.charges).hasValue(1);
    }

    @Test
    @Timeout(60)
    void aCallWithinItselfDoesNotWaitForItself() throws Throwable {
        assertThat(bank("recursive", "k1")).isEqualTo("again done");
    }

    @Test
    @Timeout(60)
    void norDoesItOnAnotherThread() throws Throwable {
        CompletableFuture<?> answer = (CompletableFuture<?>) bank("recursiveElsewhere", "k1");
        assertThat(answer.orTimeout(30, TimeUnit.SECONDS).join()).isEqualTo("again done");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void aBlankKeyIsRefused(String key) {
        assertThatThrownBy(() -> order(key, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Shop/order: the idempotency key is blank, so the call was not made; "
                        + "give each logical call one of its own, or null for none");
        assertThat(shop.runs).hasValue(0);
    }

    @Test
    void anArrayIsKnownAgainByItsContent() throws Throwable {
        assertThat(bank("byBytes", new byte[] {1, 2})).isEqualTo("receipt 1");
        assertThat(bank("byBytes", new byte[] {1, 2})).isEqualTo("receipt 1");
        assertThat(bank("byBytes", new byte[] {1, 3})).isEqualTo("receipt 2");
    }

    @Test
    void aRecordIsKnownAgain() throws Throwable {
        assertThat(bank("byRecord", new Number(26, 1))).isEqualTo("receipt 1");
        assertThat(bank("byRecord", new Number(26, 1))).isEqualTo("receipt 1");
        assertThat(bank("byRecord", new Number(26, 11))).isEqualTo("receipt 2");
    }

    @Test
    void elementsDontRunTogether() throws Throwable {
        assertThat(bank("byAny", List.of("a", "b"))).isEqualTo("receipt 1");
        assertThat(bank("byAny", List.of("a, b"))).isEqualTo("receipt 2");
        assertThat(bank("byAny", List.of("a', 'b"))).isEqualTo("receipt 3");
        assertThat(bank("byAny", List.of(new int[] {1}))).isEqualTo("receipt 4");
        assertThat(bank("byAny", List.of(new int[] {1}))).isEqualTo("receipt 4");
    }

    @Test
    void aKeyWithoutATextOfItsOwnIsRefused() {
        assertThatThrownBy(() -> bank("byAny", new Object() {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no toString of its own");
        assertThatThrownBy(() -> bank("byAny", new Sealed(new byte[1])))
                .hasMessageContaining("component 'seal' of Sealed: an array in a record has no text of its own");
        assertThat(bank.charges).hasValue(0);
    }

    @Test
    void aParameterThatCanNeverBeAKeyIsToldBeforeTraffic() {
        assertThatThrownBy(() -> resilience.validate(Sloppy.class))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContainingAll("bySeal", "byObject", "the idempotency key can't be known again");
    }
}
