package io.resilience.fallback;

import static io.resilience.fallback.Wired.call;
import static io.resilience.fallback.Wired.chain;
import static io.resilience.fallback.Wired.method;
import static io.resilience.fallback.Wired.queued;
import static io.resilience.fallback.Wired.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Fallbacks of methods that return stages. */
@SuppressWarnings({"UnusedMethod", "FutureReturnValueIgnored"}) // called by name
class AsyncAnswerTest {
    static final class Shop {
        final CompletableFuture<Integer> first = new CompletableFuture<>();
        final FutureTask<Integer> task = new FutureTask<>(() -> 9);

        CompletionStage<Integer> count(String item) {
            return first;
        }

        CompletableFuture<List<String>> all() {
            return CompletableFuture.completedFuture(List.of());
        }

        Future<Integer> future(String item) {
            return task;
        }

        CompletionStage<Void> done(String item) {
            return CompletableFuture.completedFuture(null);
        }

        CompletableFuture<Integer> staged(String item) {
            return first;
        }

        int plain(String item) {
            return 5;
        }

        Integer throwing(String item) {
            throw new IllegalStateException("at once");
        }

        void nothing(String item) {}

        @Nullable
        CompletionStage<Integer> noStage(String item) {
            return null;
        }

        Future<Integer> taskToo(String item) {
            return task;
        }
    }

    private final Shop shop = new Shop();
    private final Method count = method(Shop.class, "count");
    private final IOException failure = new IOException("down");

    private CompletableFuture<Answer> ask(FallbackChain chain) {
        return chain.answerAsync(call(shop, failure, "eggs")).toCompletableFuture();
    }

    @Test
    void aPlainValueWillDo() {
        assertThat(ask(chain(count, method("plain"))).join()).isEqualTo(new Answer(FallbackKind.METHOD, 5, 0, 0));
        assertThat(ask(chain(count, value("7"))).join().value()).isEqualTo(7);
        assertThat(ask(chain(count, queued())).join().value()).isNull();
        assertThat(ask(chain(method(Shop.class, "done"), method("nothing")))
                        .join()
                        .given())
                .isTrue();
    }

    @Test
    void aStageIsAwaited() {
        CompletableFuture<Answer> answer = ask(chain(count, method("staged")));
        assertThat(answer).isNotDone();
        shop.first.complete(3);
        assertThat(answer.join()).isEqualTo(new Answer(FallbackKind.METHOD, 3, 0, 0));
    }

    @Test
    void aStageThatFailsGoesOnToTheNext() {
        CompletableFuture<Answer> answer = ask(chain(count, method("throwing"), method("staged"), method("plain")));
        assertThat(answer).isNotDone();
        shop.first.completeExceptionally(new IllegalStateException("later"));
        assertThat(answer.join()).isEqualTo(new Answer(FallbackKind.METHOD, 5, 0, 2));
        assertThat(failure.getSuppressed()).isEmpty();
    }

    @Test
    void whenAllFailTheOriginalHasTheirFailures() {
        CompletableFuture<Answer> answer = ask(chain(count, method("staged"), method("throwing")));
        shop.first.completeExceptionally(new IllegalStateException("later"));
        assertThat(answer.join()).isEqualTo(Answer.none(2));
        assertThat(failure.getSuppressed()).extracting(Throwable::getMessage).containsExactly("later", "at once");
    }

    @Test
    void aStageThatIsNoneHasNoValue() {
        assertThat(ask(chain(count, method("noStage"))).join()).isEqualTo(new Answer(FallbackKind.METHOD, null, 0, 0));
    }

    @Test
    void aFutureMustBeDone() {
        FallbackChain chain = chain(method(Shop.class, "future"), method("taskToo"));
        assertThat(ask(chain).join().given()).isFalse();
        assertThat(failure.getSuppressed())
                .singleElement()
                .asString()
                .contains("gave a Future that is not done", "return a CompletableFuture");
        shop.task.run();
        assertThat(ask(chain).join().value()).isEqualTo(9);
    }

    @Test
    void aFunctionMayAnswerWithAStage() {
        FallbackChain chain = chain(null).then(cause -> CompletableFuture.completedFuture(cause.getMessage()));
        assertThat(ask(chain).join()).isEqualTo(new Answer(FallbackKind.FUNCTION, "down", 0, 0));
    }

    @Test
    void askedAtOnceTheAnswerHasTheDeclaredType() throws ExecutionException, InterruptedException {
        assertThat(((CompletableFuture<?>) now(count, "plain")).get()).isEqualTo(5);
        assertThat(now(count, "staged")).isSameAs(shop.first);
        assertThat(now(method(Shop.class, "future"), "taskToo")).isSameAs(shop.task);
        Answer listed = chain(method(Shop.class, "all"), value("[\"a\"]")).answer(call(shop, failure));
        assertThat(((CompletableFuture<?>) listed.value()).get()).isEqualTo(List.of("a"));
    }

    private Object now(Method guarded, String fallback) {
        return chain(guarded, method(fallback))
                .answer(call(shop, failure, "eggs"))
                .value();
    }
}
