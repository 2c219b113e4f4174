package io.resilience.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.annotation.Asynchronous;
import io.resilience.annotation.Retry;
import io.resilience.annotation.Timeout;
import io.resilience.exception.Problem;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledFuture;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A result that is there before its work is done is refused, unless a guard sees how the work ends. */
class DeferredResultTest {
    static class OwnStage<T> extends CompletableFuture<T> {}

    static class Price implements Supplier<String> {
        @Override
        public String get() {
            return "2";
        }
    }

    /** Each is refused. */
    @Retry
    interface Deferred<F extends Future<String>> {
        Future<String> future();

        ScheduledFuture<String> scheduled();

        ForkJoinTask<String> task();

        OwnStage<String> ownStage();

        F bounded();

        Flow.Publisher<String> publisher();

        Flow.Processor<String, String> processor();

        Stream<String> stream();

        IntStream numbers();

        Spliterator<String> spliterator();

        Callable<String> callable();

        Runnable runnable();

        Supplier<String> supplier();

        IntSupplier ofInt();

        Object anything();

        okhttp3.Call httpCall();

        retrofit2.Call<String> apiCall();
    }

    /** Each is guarded as it says. */
    @SuppressWarnings("unused")
    abstract static class Guarded<T> {
        @Timeout("1s")
        CompletionStage<String> stage() {
            return CompletableFuture.completedStage("");
        }

        @Timeout("1s")
        CompletableFuture<String> completable() {
            return CompletableFuture.completedFuture("");
        }

        @Asynchronous
        Future<String> moved() {
            return CompletableFuture.completedFuture("");
        }

        @Retry
        Iterator<String> iterator() {
            return List.<String>of().iterator();
        }

        @Retry
        Iterable<String> iterable() {
            return List.of();
        }

        @Retry
        T variable() {
            throw new IllegalStateException();
        }

        @Retry
        <V> V own(Class<V> type) {
            throw new IllegalStateException();
        }

        @Retry
        Price valueThatSupplies() {
            return new Price();
        }

        @Retry
        Object[] several() {
            return new Object[0];
        }
    }

    static Stream<Method> deferred() {
        return methods(Deferred.class);
    }

    static Stream<Method> guarded() {
        return methods(Guarded.class);
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).filter(method -> !method.isSynthetic());
    }

    private static List<Problem> problems(Method method) {
        List<Problem> problems = new ArrayList<>();
        assertThat(AnnotationReader.read(method.getDeclaringClass(), method, problems))
                .isNotNull();
        return problems;
    }

    @ParameterizedTest
    @MethodSource("deferred")
    void whatIsThereBeforeItsWorkIsDoneIsRefusedWithWhatToDo(Method method) {
        assertThat(problems(method))
                .filteredOn(problem -> problem.id().equals("deferred-result"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.place()).endsWith("." + method.getName() + "()");
                    assertThat(problem.cause()).startsWith("returns ").contains("before its work is done");
                    assertThat(problem.remedy()).isNotBlank();
                });
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void whatAGuardSeesTheEndOfIsNot(Method method) {
        assertThat(problems(method)).isEmpty();
    }
}
