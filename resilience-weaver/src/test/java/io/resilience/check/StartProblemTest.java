package io.resilience.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.resilience.Resilience;
import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.BulkheadKind;
import io.resilience.config.Configuration;
import io.resilience.config.Sources;
import io.resilience.exception.DefinitionException;
import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import io.resilience.guard.WorkerThreads;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Problems that only a program that starts can have. */
class StartProblemTest {
    private final Resilience resilience = Resilience.builder()
            .configure(settings -> settings.yaml("shop.yaml", """
                    resilience: {services: {shop: {fallbacks: [{method: none}]}}}
                    """))
            .build();

    private static void assertTold(ProblemKind kind, ThrowingCallable action) {
        List<Problem> problems =
                catchThrowableOfType(DefinitionException.class, action).problems();
        assertThat(problems).extracting(Problem::id).containsExactly(kind.id());
    }

    @Test
    void anOperationWithoutAMethodHasNoClassToLookForAFallback() {
        assertTold(ProblemKind.FALLBACK_WITHOUT_CLASS, () -> resilience.guard("shop", "price"));
    }

    @Test
    void aMethodIsOneOfTheClassThatItIsAskedFor() throws Exception {
        var method = Virtual.class.getDeclaredMethod("price");
        assertTold(ProblemKind.METHOD_OF_OTHER_CLASS, () -> resilience.guard(String.class, method));
    }

    @Test
    void aVariableEndsInASetting() {
        Sources sources = new Sources(null, null, name -> null, Map.of("RESILIENCE_SERVICES_SHOP_TIMEOUT_VALU", "1s"));
        assertTold(
                ProblemKind.VARIABLE_UNKNOWN,
                () -> Configuration.builder().source(sources).build());
    }

    @Test
    void virtualThreadsNeedAJavaThatHasThem() {
        if (WorkerThreads.virtualThreadsExist()) {
            assertThatCode(() -> resilience.validate(Virtual.class)).doesNotThrowAnyException();
        } else {
            assertTold(ProblemKind.VIRTUAL_THREADS_MISSING, () -> resilience.validate(Virtual.class));
        }
    }

    @Test
    void theBuildLeavesTheQuestionOfVirtualThreadsToTheStart() {
        TypeCheck check = new TypeCheck(Configuration.builder().build());
        check.check(Virtual.class);
        assertThat(check.findings()).isEmpty();
        assertThat(check.guarded()).hasSize(1);
    }

    static class Virtual {
        @Bulkhead(kind = BulkheadKind.VIRTUAL)
        int price() {
            return 1;
        }
    }
}
