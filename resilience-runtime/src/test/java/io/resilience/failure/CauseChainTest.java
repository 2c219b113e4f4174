package io.resilience.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.exception.CallTimeoutException;
import io.resilience.exception.CircuitOpenException;
import io.resilience.policy.FailurePolicy;
import io.resilience.policy.Filter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.net.ConnectException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class CauseChainTest {
    private final FailureRules rules = FailureRules.of(FailurePolicy.DEFAULT, InstantSource.system());

    @Test
    void carriersAreLookedThrough() {
        FileNotFoundException failure = new FileNotFoundException();
        Throwable carried = new CompletionException(
                new ExecutionException(new UndeclaredThrowableException(new InvocationTargetException(failure))));
        assertThat(CauseChain.unwrap(carried)).isSameAs(failure);
        assertThat(rules.classify(carried)).isEqualTo(FailureKind.PERMANENT);
    }

    @Test
    void aCarrierOfNothingIsItself() {
        CompletionException empty = new CompletionException("empty", null);
        assertThat(CauseChain.unwrap(empty)).isSameAs(empty);
    }

    @Test
    void whatIsNoCarrierIsNotLookedThrough() {
        RuntimeException wrapper = new RuntimeException(new IOException());
        assertThat(CauseChain.unwrap(wrapper)).isSameAs(wrapper);
    }

    @Test
    void aChainThatBitesItsTailEnds() {
        RuntimeException head = new RuntimeException("head");
        RuntimeException tail = new RuntimeException("tail", head);
        head.initCause(tail);
        assertThat(rules.classify(head)).isEqualTo(FailureKind.TRANSIENT);
        assertThat(rules.retryAfterNanos(head)).isZero();
        assertThat(ErrorCodes.of(head)).contains("RUNTIMEEXCEPTION");
        assertThat(ThrowableMatch.matches(head, new Filter(List.of(IOException.class), List.of())))
                .isFalse();
    }

    @Test
    void carriersInACircleEnd() {
        CompletionException head = new CompletionException("head", null) {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Throwable getCause() {
                return this;
            }
        };
        assertThat(CauseChain.unwrap(head)).isSameAs(head);
    }

    @Test
    void onlyTheFirstThirtyTwoAreLookedAt() {
        Throwable near = wrapped(new FileNotFoundException(), CauseChain.LONGEST - 1);
        Throwable far = wrapped(new FileNotFoundException(), CauseChain.LONGEST);
        assertThat(rules.classify(near)).isEqualTo(FailureKind.PERMANENT);
        assertThat(rules.classify(far)).isEqualTo(FailureKind.TRANSIENT);
    }

    private static Throwable wrapped(Throwable innermost, int times) {
        Throwable failure = innermost;
        for (int i = 0; i < times; i++) {
            failure = new RuntimeException(failure);
        }
        return failure;
    }

    @Test
    void aBrokenGetCauseHidesNothing() {
        RuntimeException broken = new RuntimeException("broken") {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Throwable getCause() {
                throw new IllegalStateException();
            }
        };
        assertThat(rules.classify(broken)).isEqualTo(FailureKind.TRANSIENT);
    }

    @Test
    void whatOpenedABreakerIsNotWhyACallWasRefused() {
        ConnectException history = new ConnectException();
        CircuitOpenException refusal = new CircuitOpenException("s", "o", "OPEN", () -> 0, history);
        Filter connect = new Filter(List.of(ConnectException.class), List.of());
        assertThat(ThrowableMatch.matches(refusal, connect)).isFalse();
        assertThat(ThrowableMatch.matches(new RuntimeException(refusal), connect))
                .isFalse();
        assertThat(ErrorCodes.of(refusal)).doesNotContain("ECONNREFUSED");
    }

    @Test
    void whatInterruptedWorkMadeOfItIsNotWhyACallTimedOut() {
        Throwable timeout = new CallTimeoutException("s", "o", Duration.ofSeconds(1), new InterruptedException());
        Filter skip = new Filter(List.of(), List.of(InterruptedException.class));
        assertThat(ThrowableMatch.matches(timeout, skip)).isTrue();
    }
}
