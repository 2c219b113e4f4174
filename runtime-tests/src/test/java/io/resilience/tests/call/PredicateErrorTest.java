package io.resilience.tests.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.BulkheadKind;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.config.Sources;
import io.resilience.testkit.OperationAssert;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** A predicate that can't judge a result ends in an Error. The result counts as good, as where it ends in an exception. */
class PredicateErrorTest {
    private final Resilience resilience =
            Resilience.builder().configure(all -> all.source(Sources.NONE)).build();
    private final Shop shop = new Shop();

    public static class CannotJudge implements Predicate<Object> {
        @Override
        public boolean test(Object result) {
            if ("odd".equals(result)) {
                throw new AssertionError("cannot judge this");
            }
            if ("deep".equals(result)) {
                throw new StackOverflowError();
            }
            return false;
        }
    }

    static class Shop {
        @CircuitBreaker(recordResult = CannotJudge.class)
        @Bulkhead(maxConcurrent = 1)
        CompletableFuture<String> ask(CompletableFuture<String> answer) {
            return answer;
        }

        @CircuitBreaker(recordResult = CannotJudge.class)
        @Bulkhead(maxConcurrent = 1)
        String askAndWait(String answer) {
            return answer;
        }

        @CircuitBreaker(recordResult = CannotJudge.class)
        @Bulkhead(maxConcurrent = 1, kind = BulkheadKind.THREAD_POOL)
        String askOnAPool(String answer) {
            return answer;
        }
    }

    @Test
    void aStageThatIsCompleteGivesItsPlaceBack() throws Exception {
        assertThat(CallOf.method(resilience, shop, "ask", CompletableFuture.completedFuture("odd")))
                .asInstanceOf(InstanceOfAssertFactories.COMPLETABLE_FUTURE)
                .isCompletedWithValue("odd");
        OperationAssert.that(resilience, "Shop", "ask").isIdle();
    }

    @Test
    void aStageThatCompletesLaterEnds() throws Exception {
        CompletableFuture<String> source = new CompletableFuture<>();
        Object answer = CallOf.method(resilience, shop, "ask", source);
        source.complete("odd");
        assertThat((CompletableFuture<?>) answer).isCompletedWithValueMatching("odd"::equals);
        OperationAssert.that(resilience, "Shop", "ask").isIdle();
    }

    @Test
    void aCallOnItsCallersThreadOrOnAPoolEnds() throws Exception {
        for (String method : new String[] {"askAndWait", "askOnAPool"}) {
            assertThat(CallOf.method(resilience, shop, method, "odd")).isEqualTo("odd");
            assertThat(CallOf.method(resilience, shop, method, "deep")).isEqualTo("deep");
            OperationAssert.that(resilience, "Shop", method).awaitIdle();
        }
    }
}
