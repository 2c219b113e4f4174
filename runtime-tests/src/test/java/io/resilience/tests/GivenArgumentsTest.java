package io.resilience.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.resilience.Resilience;
import io.resilience.annotation.Cached;
import io.resilience.annotation.DeadLetter;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.IdempotencyKey;
import io.resilience.annotation.Idempotent;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.MemoryDeadLetters;
import io.resilience.exception.IdempotencyConflictException;
import io.resilience.testkit.ManualClockwork;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A call belongs to its arguments as they were given, whatever the body, the caller or a stage does to them later. */
@Timeout(60)
class GivenArgumentsTest {
    private final ManualClockwork time = ManualClockwork.create();
    private final MemoryDeadLetters letters = new MemoryDeadLetters(100, time.clockwork());
    private final Resilience resilience = Resilience.builder()
            .clockwork(time.clockwork())
            .deadLetters(letters)
            .build();
    private final Shop shop = new Shop();

    /** A bean, as many programs have them. */
    static final class Query {
        String product;

        Query(String product) {
            this.product = product;
        }

        Query() {
            this("");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Query query && product.equals(query.product);
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    static class Shop {
        final CompletableFuture<Void> answers = new CompletableFuture<>();
        volatile boolean down;

        @Fallback(cached = @Cached)
        CompletableFuture<String> ask(List<String> products) {
            if (down) {
                return CompletableFuture.failedFuture(new IOException("down"));
            }
            String asked = products.toString();
            return answers.thenApply(now -> "prices of " + asked);
        }

        @Fallback(cached = @Cached)
        String drain(List<String> products) throws IOException {
            String answer = "prices of " + products;
            products.clear();
            return up(answer);
        }

        @Fallback(cached = @Cached)
        String fill(byte[] buffer) throws IOException {
            String answer = "key " + buffer[0];
            Arrays.fill(buffer, (byte) 9);
            return up(answer);
        }

        @Fallback(cached = @Cached)
        String rewrite(Query query) throws IOException {
            String answer = "price of " + query.product;
            query.product = "bread";
            return up(answer);
        }

        @Fallback(cached = @Cached)
        String follow(AtomicReference<String> product) throws IOException {
            return up("price of " + product);
        }

        @Fallback(cached = @Cached)
        String count(List<String> products) throws IOException {
            return up(products.size() + " products");
        }

        @Idempotent
        String order(@IdempotencyKey String key, List<String> products) throws IOException {
            String answer = "ordered " + products;
            products.clear();
            return up(answer);
        }

        @DeadLetter
        String ship(List<String> products, Map<String, Integer> amounts) throws IOException {
            products.clear();
            amounts.put("bread", 7);
            return up("shipped");
        }

        @DeadLetter
        String send(Query query) throws IOException {
            query.product = "bread";
            return up("sent");
        }

        @DeadLetter
        CompletableFuture<String> sendLater(List<String> products) {
            return answers.thenApply(now -> {
                throw new CompletionException(new IOException("down"));
            });
        }

        private String up(String answer) throws IOException {
            if (down) {
                throw new IOException("down");
            }
            return answer;
        }
    }

    private Object call(String method, Object... arguments) throws Throwable {
        return AnnotatedCall.of(resilience, shop, method, arguments);
    }

    private static List<String> listOf(String... products) {
        return new ArrayList<>(List.of(products));
    }

    private String kept() {
        LetterRecord letter = letters.find(LetterQuery.all()).get(0);
        return letter.call().arguments();
    }

    @AfterEach
    void end() {
        resilience.close();
    }

    @Test
    void aCallerUsesItsListAgainWhileTheStageRuns() throws Throwable {
        List<String> products = listOf("milk");
        CompletableFuture<?> answer = (CompletableFuture<?>) call("ask", products);
        products.set(0, "bread");
        shop.answers.complete(null);
        assertThat(answer.join()).isEqualTo("prices of [milk]");
        shop.down = true;
        assertThat(((CompletableFuture<?>) call("ask", listOf("bread"))).isCompletedExceptionally())
                .as("the prices of bread were never asked for")
                .isTrue();
        assertThat(((CompletableFuture<?>) call("ask", listOf("milk"))).join()).isEqualTo("prices of [milk]");
    }

    @Test
    void aMethodEmptiesItsList() throws Throwable {
        call("drain", listOf("milk"));
        shop.down = true;
        assertThat(catchThrowable(() -> call("drain", listOf()))).isInstanceOf(IOException.class);
        assertThat(call("drain", listOf("milk"))).isEqualTo("prices of [milk]");
    }

    @Test
    void aMethodFillsItsBuffer() throws Throwable {
        call("fill", new byte[] {1});
        shop.down = true;
        assertThat(catchThrowable(() -> call("fill", new byte[] {9}))).isInstanceOf(IOException.class);
        assertThat(call("fill", new byte[] {1})).isEqualTo("key 1");
    }

    @Test
    void aMethodRewritesItsBean() throws Throwable {
        call("rewrite", new Query("milk"));
        shop.down = true;
        assertThat(catchThrowable(() -> call("rewrite", new Query("bread")))).isInstanceOf(IOException.class);
        assertThat(call("rewrite", new Query("milk"))).isEqualTo("price of milk");
    }

    @Test
    void whatCantBeWrittenDownIsNotRemembered() throws Throwable {
        AtomicReference<String> product = new AtomicReference<>("milk");
        assertThat(call("follow", product)).isEqualTo("price of milk");
        shop.down = true;
        product.set("bread");
        assertThat(catchThrowable(() -> call("follow", product))).isInstanceOf(IOException.class);
    }

    @Test
    void aFirstAnswerIsOfTheArgumentsThatWereGiven() throws Throwable {
        assertThat(call("order", "k1", listOf("milk"))).isEqualTo("ordered [milk]");
        assertThat(call("order", "k1", listOf("milk"))).isEqualTo("ordered [milk]");
        assertThatThrownBy(() -> call("order", "k1", listOf())).isInstanceOf(IdempotencyConflictException.class);
    }

    @Test
    void aDeadLetterIsOfTheArgumentsThatWereGiven() {
        shop.down = true;
        assertThat(catchThrowable(() -> call("ship", listOf("milk"), new TreeMap<>(Map.of("milk", 1)))))
                .isInstanceOf(IOException.class);
        assertThat(kept()).isEqualTo("[[\"milk\"],{\"milk\":1}]");
    }

    @Test
    void aDeadLetterIsOfTheBeanThatWasGiven() {
        shop.down = true;
        assertThat(catchThrowable(() -> call("send", new Query("milk")))).isInstanceOf(IOException.class);
        assertThat(kept()).isEqualTo("[{\"product\":\"milk\"}]");
    }

    @Test
    void aDeadLetterOfAStageIsOfTheArgumentsThatWereGiven() throws Throwable {
        List<String> products = listOf("milk");
        CompletableFuture<?> answer = (CompletableFuture<?>) call("sendLater", products);
        products.set(0, "bread");
        shop.answers.complete(null);
        assertThat(catchThrowable(answer::join)).hasRootCauseInstanceOf(IOException.class);
        assertThat(kept()).isEqualTo("[[\"milk\"]]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"count", "ship"})
    void aCollectionThatCantBeReadNowDisturbsNoCall(String method) throws Throwable {
        List<String> broken = new ArrayList<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public Iterator<String> iterator() {
                throw new StackOverflowError();
            }

            @Override
            public Object[] toArray() {
                throw new StackOverflowError();
            }
        };
        Object[] arguments = method.equals("count") ? new Object[] {broken} : new Object[] {broken, new TreeMap<>()};
        assertThat(call(method, arguments)).isNotNull();
        shop.down = true;
        assertThat(catchThrowable(() -> call(method, arguments))).isInstanceOf(IOException.class);
        assertThat(letters.find(LetterQuery.all())).isEmpty();
    }
}
