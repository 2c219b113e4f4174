package io.resilience.tests;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.annotation.Asynchronous;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.Resilient;
import io.resilience.annotation.Retry;
import io.resilience.annotation.Timeout;
import io.resilience.breaker.BreakerState;
import io.resilience.config.Sources;
import io.resilience.exception.CircuitOpenException;
import io.resilience.exception.DefinitionException;
import io.resilience.guard.ContextCarrier;
import io.resilience.guard.Guard;
import io.resilience.guard.Name;
import io.resilience.guard.Plan;
import io.resilience.guard.RaisedFailures;
import io.resilience.testkit.ManualClockwork;
import io.resilience.testkit.ResilienceTest;
import io.resilience.testkit.TestRuntime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the core holds from the start, sentence by sentence; {@link TimeoutSemanticsTest} has queues, time limits and cancels. */
@ResilienceTest
class SemanticsTest {
    private static String fail() throws IOException {
        throw new IOException("down");
    }

    /** Another API's exceptions. */
    static final class TooLate extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static final class NotNow extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final RaisedFailures OTHER_API = new RaisedFailures() {
        @Override
        public Throwable timedOut(Name name, Duration limit, @Nullable Throwable cause) {
            return new TooLate();
        }

        @Override
        public Throwable open(Name name, String state, LongSupplier remainingNanos, @Nullable Throwable lastCause) {
            return new NotNow();
        }
    };

    private static Resilience withOtherApi(ManualClockwork time, String settings) {
        return Resilience.builder()
                .clockwork(time.clockwork())
                .raising(OTHER_API)
                .configure(all -> all.source(Sources.NONE)
                        .operation("shop", "find", find -> Settings.of(settings).forEach(find::set)))
                .build();
    }

    @Test
    void anotherApisExceptionsExistInsideTheChain(ManualClockwork time) throws Throwable {
        Resilience retriesTooLate =
                withOtherApi(time, "timeout.value=1s retry.maxAttempts=3 retry.retryOn=" + TooLate.class.getName());
        List<String> attempts = new ArrayList<>();
        assertThat(retriesTooLate.guard("shop", "find").<String>call(() -> {
                    attempts.add("attempt");
                    time.sleep(attempts.size() == 1 ? 5_000_000_000L : 0);
                    return "milk";
                }))
                .isEqualTo("milk");
        assertThat(attempts).hasSize(2);

        Resilience abortsOnNotNow = withOtherApi(
                time, "breaker.failureThreshold=1 retry.maxAttempts=3 retry.abortOn=" + NotNow.class.getName());
        assertThatThrownBy(() -> abortsOnNotNow.guard("shop", "find").call(SemanticsTest::fail))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void anExactWindowIsJudgedOnlyWhenFullAndAlsoByASuccess() throws Throwable {
        TestRuntime runtime = TestRuntime.create(all -> all.operation(
                "shop",
                "find",
                find -> Settings.of(
                                "breaker.failureThreshold=0 breaker.window=exactly_3_calls breaker.minimumCalls=1 breaker.failureRate=0.5"
                                        + " breaker.openFor=5s breaker.openJitter=0 breaker.successThreshold=1 breaker.rampUp=0s")
                        .forEach(find::set)));
        Guard guard = runtime.resilience().guard("shop", "find");
        for (int round = 0; round < 2; round++) {
            assertThatThrownBy(() -> guard.call(SemanticsTest::fail)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> guard.call(SemanticsTest::fail)).isInstanceOf(IOException.class);
            runtime.operation("shop", "find").isClosed();
            assertThat(guard.<String>call(() -> "milk")).isEqualTo("milk");
            runtime.operation("shop", "find").isOpen();
            runtime.time().advance(ofSeconds(60));
            assertThat(guard.<String>call(() -> "milk")).as("a probe").isEqualTo("milk");
            runtime.operation("shop", "find").isClosed();
        }
    }

    @Resilient(service = "shop")
    static class Shop {
        final List<String> calls = new ArrayList<>();

        @CircuitBreaker(failureThreshold = 1)
        String find(String what) throws IOException {
            calls.add(what);
            throw new IOException("down");
        }

        @CircuitBreaker(operation = "find", failureThreshold = 1)
        String search(String what) {
            return what;
        }
    }

    @Test
    void stateBelongsToTheDeclaredOperationNeverToAnInstance(Resilience resilience) throws Throwable {
        assertThatThrownBy(() -> AnnotatedCall.of(resilience, new Shop(), "find", "milk"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> AnnotatedCall.of(resilience, new Shop(), "find", "milk"))
                .isInstanceOf(CircuitOpenException.class);
        assertThatThrownBy(() -> AnnotatedCall.of(resilience, new Shop(), "search", "milk"))
                .as("another method, the same operation")
                .isInstanceOf(CircuitOpenException.class);
        assertThat(resilience.states()).containsOnlyKeys("shop/find");
    }

    static class Library {
        @Asynchronous
        @Timeout("1s")
        String borrow() {
            return Thread.currentThread().getName();
        }

        @Timeout("1s")
        CompletionStage<String> order() {
            return CompletableFuture.completedFuture(Thread.currentThread().getName());
        }

        @Asynchronous
        @Timeout("1s")
        CompletionStage<String> ship() {
            return CompletableFuture.completedFuture(Thread.currentThread().getName());
        }

        @Timeout("1s")
        String read() {
            return Thread.currentThread().getName();
        }
    }

    @Test
    void asynchronyIsAnAttributeOfThePlan(Resilience resilience) {
        assertThat(plan(resilience, "read")).isEqualTo(Plan.Threading.SYNC);
        assertThat(plan(resilience, "order")).isEqualTo(Plan.Threading.STAGE);
        assertThat(plan(resilience, "ship")).isEqualTo(Plan.Threading.OFFLOADED_STAGE);
    }

    private static Plan.Threading plan(Resilience resilience, String method) {
        return resilience
                .guard(Library.class, AnnotatedCall.method(Library.class, method))
                .plan()
                .threading();
    }

    @Test
    void everyPolicyCanBeSwitchedOffWhereverItStands() throws Throwable {
        for (String off : List.of("breaker.enabled=false", "enabled=false")) {
            TestRuntime runtime = TestRuntime.create(all ->
                    all.operation("shop", "find", find -> Settings.of(off).forEach(find::set)));
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> AnnotatedCall.of(runtime.resilience(), new Shop(), "find", "milk"))
                        .as("%s", off)
                        .isInstanceOf(IOException.class);
            }
        }
        for (String scope : List.of("enabled", "policiesEnabled")) {
            TestRuntime runtime = TestRuntime.create(all -> all.set(scope, "false"));
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> AnnotatedCall.of(runtime.resilience(), new Shop(), "find", "milk"))
                        .as("%s of the program", scope)
                        .isInstanceOf(IOException.class);
            }
        }
    }

    static class Forgiving {
        int runs;

        @Retry(maxAttempts = 3)
        @Fallback("sorry")
        String find() throws IOException {
            runs++;
            throw new IOException("down");
        }
    }

    @Test
    void fallbacksStayWhenTheOthersAreOff() throws Throwable {
        TestRuntime runtime = TestRuntime.create(all -> all.set("policiesEnabled", "false"));
        Forgiving target = new Forgiving();
        assertThat(AnnotatedCall.of(runtime.resilience(), target, "find")).isEqualTo("sorry");
        assertThat(target.runs).isOne();
    }

    @Test
    void settingsAreCheckedAfterAllOverridesAndBeforeTraffic() {
        assertThatThrownBy(() -> TestRuntime.create(all -> all.operation(
                        "shop",
                        "find",
                        find -> Settings.of("breaker.openFor=2m breaker.maxOpenFor=1m")
                                .forEach(find::set))))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("maxOpenFor");
        TestRuntime runtime = TestRuntime.create(all -> {});
        assertThatThrownBy(() -> runtime.resilience().validate(Wrong.class))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("noSuchMethod")
                .hasMessageContaining("-1s");
    }

    static class Wrong {
        @Fallback(method = "noSuchMethod")
        String find() {
            return "milk";
        }

        @Timeout("-1s")
        String search() {
            return "milk";
        }
    }

    static class Base {
        @CircuitBreaker(service = "base", failureThreshold = 1)
        String find() {
            return "base";
        }

        @CircuitBreaker(service = "base", failureThreshold = 1)
        String keep() {
            return "base";
        }
    }

    static class Derived extends Base {
        @Override
        String find() {
            return "derived " + super.find();
        }
    }

    @Test
    void anOverrideThatDoesNotRepeatAnAnnotationDoesNotHaveIt(Resilience resilience) {
        assertThat(resilience.guard(Derived.class, AnnotatedCall.method(Derived.class, "find")))
                .isNull();
        assertThat(resilience.guard(Derived.class, AnnotatedCall.method(Derived.class, "keep")))
                .isNotNull();
        assertThat(resilience.guard(Base.class, AnnotatedCall.method(Base.class, "find")))
                .isNotNull();
    }

    static class Pantry {
        final List<String> seen = new ArrayList<>();

        @Retry(maxAttempts = 3, delay = "0s")
        @Fallback(method = "empty")
        String take(List<String> what, int many) throws IOException {
            seen.add(what + "x" + many);
            throw new IOException("down");
        }

        @SuppressWarnings("unused") // named by the annotation
        private String empty(List<String> what, int many, IOException cause) {
            return "no " + what + "x" + many + ": " + cause.getMessage();
        }
    }

    @Test
    void everyRunAndTheFallbackGetTheOriginalArguments(Resilience resilience) throws Throwable {
        Pantry pantry = new Pantry();
        assertThat(AnnotatedCall.of(resilience, pantry, "take", List.of("milk"), 2))
                .isEqualTo("no [milk]x2: down");
        assertThat(pantry.seen).containsExactly("[milk]x2", "[milk]x2", "[milk]x2");
    }

    @Test
    void executorTimerTickerAndContextArePluggable(ManualClockwork time) throws Throwable {
        List<String> seen = new ArrayList<>();
        ThreadLocal<String> trace = new ThreadLocal<>();
        Executor executor = task -> {
            seen.add("executor");
            task.run();
        };
        ContextCarrier carrier = () -> {
            String mine = trace.get();
            return task -> {
                trace.set(mine + " carried");
                task.run();
                trace.set(mine);
            };
        };
        Resilience resilience = Resilience.builder()
                .clockwork(time.clockwork())
                .executor(executor)
                .context(carrier)
                .configure(all -> all.source(Sources.NONE))
                .build();
        trace.set("trace");
        Library library = new Library() {
            @Override
            @Asynchronous
            @Timeout("1s")
            CompletionStage<String> ship() {
                return CompletableFuture.completedFuture(trace.get());
            }
        };
        Object stage = AnnotatedCall.of(resilience, library, "ship");
        assertThat((CompletionStage<?>) stage).isCompletedWithValueMatching("trace carried"::equals);
        assertThat(seen).contains("executor");
        assertThat(trace.get()).isEqualTo("trace");
    }

    @Test
    void reconfiguringLosesNothing(TestRuntime runtime) throws Throwable {
        Resilience resilience = runtime.resilience();
        resilience.configure("shop", Map.of("breaker.failureThreshold", "9"));
        Guard guard = resilience.guard("shop", "find");
        assertThatThrownBy(() -> guard.call(SemanticsTest::fail)).isInstanceOf(IOException.class);
        CompletableFuture<String> underWay = new CompletableFuture<>();
        CompletionStage<String> answer = guard.callAsync(() -> underWay);
        resilience.configure("shop", Map.of("breaker.failureThreshold", "3", "breaker.window", "50 calls"));
        assertThat(resilience.breakers().state("shop", "find").tally().failures())
                .isOne();
        underWay.completeExceptionally(new IOException("down"));
        assertThat(answer).isCompletedExceptionally();
        runtime.operation("shop", "find").isClosed();
        assertThatThrownBy(() -> guard.call(SemanticsTest::fail)).isInstanceOf(IOException.class);
        assertThat(resilience.breakers().state("shop", "find").state()).isEqualTo(BreakerState.OPEN);
    }

    @Test
    void aChangeThatCannotWorkChangesNothing(TestRuntime runtime) {
        Resilience resilience = runtime.resilience();
        resilience.configure("shop", Map.of("bulkhead.maxConcurrent", "5"));
        Guard guard = resilience.guard("shop", "find");
        assertThatThrownBy(() -> resilience.configure("shop", Map.of("bulkhead.maxConcurrent", "0")))
                .isInstanceOf(DefinitionException.class);
        assertThat(guard.policies().gates().bulkhead().maxConcurrent()).isEqualTo(5);
        assertThat(resilience.metrics().reading("shop", "find").bulkhead().limit())
                .isEqualTo(5);

        assertThat(resilience.guard(Shop.class, AnnotatedCall.method(Shop.class, "search")))
                .isNotNull();
        assertThatThrownBy(() -> resilience.configure(
                        "shop", Map.of("bulkhead.maxConcurrent", "1", "fallbacks", "[{method: noSuchMethod}]")))
                .as("what only the method shows to be wrong")
                .isInstanceOf(DefinitionException.class);
        assertThat(guard.policies().gates().bulkhead().maxConcurrent()).isEqualTo(5);
        assertThat(resilience.metrics().reading("shop", "find").bulkhead().limit())
                .isEqualTo(5);
    }
}
