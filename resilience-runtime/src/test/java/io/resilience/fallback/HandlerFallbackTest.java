package io.resilience.fallback;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.annotation.FailedInvocation;
import io.resilience.annotation.FallbackHandler;
import io.resilience.exception.Problem;
import io.resilience.policy.FallbackPolicy;
import io.resilience.policy.Filter;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Answers of objects. */
@SuppressWarnings({"UnusedMethod", "UnusedVariable"}) // only their types matter
class HandlerFallbackTest {
    static class Shop {
        String find(String product, @Nullable Object detail) {
            return product;
        }

        CompletionStage<String> later(String product) {
            return CompletableFuture.completedFuture(product);
        }
    }

    static class Telling implements FallbackHandler<String> {
        @Override
        public String handle(FailedInvocation call) {
            return call.method().getName() + call.arguments() + " of " + call.target() + ": " + call.failure();
        }
    }

    /** What a subclass answers, its parent says. */
    static class Heir extends Telling {}

    static class Counting implements FallbackHandler<Integer> {
        @Override
        public Integer handle(FailedInvocation call) {
            return 1;
        }
    }

    abstract static class Unfinished implements FallbackHandler<String> {}

    @SuppressWarnings("ClassCanBeStatic") // it is the point of this one
    class Inner implements FallbackHandler<String> {
        @Override
        public String handle(FailedInvocation call) {
            return "";
        }
    }

    static class Demanding implements FallbackHandler<String> {
        private final String given;

        Demanding(String given) {
            this.given = given;
        }

        @Override
        public String handle(FailedInvocation call) {
            return given;
        }
    }

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void itSeesTheCallAndTheFailureItself() throws Exception {
        Call call = new Call(
                "the shop",
                new @Nullable Object[] {"milk", null},
                new CompletionException(new IOException("down")),
                queued -> {});
        assertThat(chain(find(), Heir.class, FallbackObjects.BY_CONSTRUCTOR).answer(call))
                .isEqualTo(new Answer(
                        FallbackKind.HANDLER, "find[milk, null] of the shop: java.io.IOException: down", 0, 0));
    }

    @Test
    void itAnswersForAStageWithTheValue() throws Exception {
        FallbackChain chain = chain(
                Shop.class.getDeclaredMethod("later", String.class), Telling.class, FallbackObjects.BY_CONSTRUCTOR);
        Object answer = chain.answer(new Call(null, new Object[] {"milk"}, new IOException(), queued -> {}))
                .value();
        assertThat((CompletableFuture<?>) answer)
                .isCompletedWithValueMatching(text -> text.toString().startsWith("later[milk]"));
    }

    @Test
    void itIsMadeOnceAndOnlyWhenItIsNeeded() throws Exception {
        List<Class<?>> made = new ArrayList<>();
        FallbackChain chain = chain(find(), Demanding.class, new FallbackObjects() {
            @Override
            public <H extends FallbackHandler<?>> H make(Class<H> type) {
                made.add(type);
                return type.cast(new Demanding("injected"));
            }
        });
        assertThat(made).isEmpty();
        Call call = new Call(null, new Object[] {"milk", 1}, new IOException(), queued -> {});
        assertThat(chain.answer(call).value()).isEqualTo("injected");
        assertThat(chain.answer(call).value()).isEqualTo("injected");
        assertThat(made).containsExactly(Demanding.class);
    }

    @Test
    void oneThatCantBeMadeIsAFailedFallback() throws Exception {
        IOException original = new IOException("down");
        FallbackChain chain = chain(find(), Demanding.class, new FallbackObjects() {
            @Override
            public <H extends FallbackHandler<?>> H make(Class<H> type) {
                throw new IllegalStateException("no binding");
            }
        });
        Answer answer = chain.answer(new Call(null, new Object[] {"milk", 1}, original, queued -> {}));
        assertThat(answer.kind()).isNull();
        assertThat(original.getSuppressed()).singleElement().asString().contains("no binding");
    }

    @Test
    void whatCantWorkIsAProblem() throws Exception {
        for (Class<? extends FallbackHandler<?>> type :
                List.of(Counting.class, Unfinished.class, Inner.class, Demanding.class)) {
            chain(find(), type, FallbackObjects.BY_CONSTRUCTOR);
        }
        assertThat(problems)
                .extracting(Problem::toString)
                .allSatisfy(text -> assertThat(text).startsWith(Shop.class.getName() + ".find(String, Object): "))
                .extracting(text -> text.substring(text.indexOf(": ") + 2))
                .containsExactly(
                        "the fallback handler Counting answers with Integer, which is no String; implement"
                                + " FallbackHandler<String> [fallback-return]",
                        "the fallback handler Unfinished is abstract, so there can be no object of it; name a class that"
                                + " implements it [fallback-handler]",
                        "the fallback handler Inner is an inner class, which needs an outer object; make it static"
                                + " [fallback-handler]",
                        "the fallback handler Demanding has no constructor without parameters; add one, or give the"
                                + " runtime another way to make it: ResilienceBuilder.fallbackObjects [fallback-handler]");
    }

    private static Method find() throws NoSuchMethodException {
        return Shop.class.getDeclaredMethod("find", String.class, Object.class);
    }

    private FallbackChain chain(Method guarded, Class<? extends FallbackHandler<?>> type, FallbackObjects objects) {
        FallbackPolicy policy = new FallbackPolicy.Handler(type, Filter.ALL);
        return FallbackChain.of(
                List.of(policy), guarded, GoodAnswers.inMemory(new CallAnswers(Wired.STILL)), objects, problems);
    }
}
