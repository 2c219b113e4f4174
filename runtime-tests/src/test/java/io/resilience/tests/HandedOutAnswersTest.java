package io.resilience.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.annotation.Cached;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.IdempotencyKey;
import io.resilience.annotation.Idempotent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a caller does to the answer that it was given changes no other's. */
class HandedOutAnswersTest {
    private final Resilience resilience = Resilience.builder().build();
    private final Shop shop = new Shop();

    record Page(List<String> items, byte[] seal) {}

    static class Shop {
        final CompletableFuture<Void> open = new CompletableFuture<>();
        volatile boolean down;

        @Fallback(cached = @Cached)
        List<String> products(String shelf) {
            return up(new ArrayList<>(List.of("milk", "eggs")));
        }

        @Fallback(cached = @Cached)
        TreeMap<String, List<String>> byShelf(String shop) {
            return up(new TreeMap<>(Map.of("dairy", new ArrayList<>(List.of("milk")))));
        }

        @Fallback(cached = @Cached)
        Page page(int number) {
            return up(new Page(new ArrayList<>(List.of("milk")), new byte[] {1}));
        }

        @Fallback(cached = @Cached)
        CompletableFuture<List<String>> later(String shelf) {
            return down
                    ? CompletableFuture.failedFuture(new IllegalStateException("down"))
                    : CompletableFuture.completedFuture(new ArrayList<>(List.of("milk")));
        }

        @Idempotent
        List<String> order(@IdempotencyKey String key) {
            return new ArrayList<>(List.of("milk"));
        }

        @Idempotent
        CompletableFuture<List<String>> orderLater(@IdempotencyKey String key) {
            return open.thenApply(now -> new ArrayList<>(List.of("milk")));
        }

        private <T> T up(T answer) {
            if (down) {
                throw new IllegalStateException("down");
            }
            return answer;
        }
    }

    @SuppressWarnings("unchecked") // of a method that returns it
    private <T> T call(String method, Object... arguments) throws Throwable {
        return (T) AnnotatedCall.of(resilience, shop, method, arguments);
    }

    @AfterEach
    void end() {
        resilience.close();
    }

    @Test
    void ofARememberedList() throws Throwable {
        this.<List<String>>call("products", "dairy").clear();
        shop.down = true;
        this.<List<String>>call("products", "dairy").clear();
        assertThat(this.<List<String>>call("products", "dairy")).containsExactly("milk", "eggs");
    }

    @Test
    void ofWhatLiesDeeperInIt() throws Throwable {
        TreeMap<String, List<String>> first = call("byShelf", "corner");
        first.get("dairy").clear();
        first.remove("dairy");
        shop.down = true;
        this.<TreeMap<String, List<String>>>call("byShelf", "corner")
                .get("dairy")
                .clear();
        assertThat(this.<TreeMap<String, List<String>>>call("byShelf", "corner"))
                .isEqualTo(Map.of("dairy", List.of("milk")));
    }

    @Test
    void ofARecordThatHoldsWhatCanBeChanged() throws Throwable {
        Page first = call("page", 1);
        first.items().clear();
        first.seal()[0] = 9;
        shop.down = true;
        Page remembered = call("page", 1);
        assertThat(remembered.items()).containsExactly("milk");
        assertThat(remembered.seal()).containsExactly(1);
    }

    @Test
    void ofAStage() throws Throwable {
        this.<CompletableFuture<List<String>>>call("later", "dairy").join().clear();
        shop.down = true;
        this.<CompletableFuture<List<String>>>call("later", "dairy").join().clear();
        assertThat(this.<CompletableFuture<List<String>>>call("later", "dairy").join())
                .containsExactly("milk");
    }

    @Test
    void ofAFirstAnswer() throws Throwable {
        this.<List<String>>call("order", "k1").clear();
        this.<List<String>>call("order", "k1").clear();
        assertThat(this.<List<String>>call("order", "k1")).containsExactly("milk");
    }

    @Test
    void ofAFirstAnswerThatSeveralWaitFor() throws Throwable {
        CompletableFuture<List<String>> first = call("orderLater", "k1");
        CompletableFuture<List<String>> second = call("orderLater", "k1");
        CompletableFuture<List<String>> third = call("orderLater", "k1");
        shop.open.complete(null);
        first.join().clear();
        second.join().clear();
        assertThat(third.join()).containsExactly("milk");
    }
}
