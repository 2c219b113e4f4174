package io.resilience.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.exception.BulkheadFullException;
import io.resilience.exception.CircuitOpenException;
import io.resilience.exception.RefusedException;
import io.resilience.exception.ResilienceException;
import io.resilience.policy.FailurePolicy;
import io.resilience.policy.FailurePolicy.Codes;
import io.resilience.policy.Filter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.ConnectException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** Which of filters, codes and table wins. */
class FilterPrecedenceTest {
    private final Throwable full = new BulkheadFullException("s", "o", "full");
    private final Throwable open = new CircuitOpenException("s", "o", "OPEN", () -> 0, null);

    @Test
    void applyOnWinsOverTheTable() {
        FailureRules rules = rules(on(FileNotFoundException.class), on(FileNotFoundException.class), Codes.NONE);
        assertThat(rules.counts(new FileNotFoundException())).isTrue();
        assertThat(rules.retryable(new FileNotFoundException())).isTrue();
        assertThat(rules.counts(new ConnectException())).isFalse();
        assertThat(rules.retryable(new ConnectException())).isFalse();
        assertThat(rules.classify(new FileNotFoundException())).isEqualTo(FailureKind.PERMANENT);
    }

    @Test
    void filtersOfBreakerAndRetryAreTheirOwn() {
        FailureRules rules = rules(on(FileNotFoundException.class), Filter.ALL, Codes.NONE);
        assertThat(rules.counts(new FileNotFoundException())).isTrue();
        assertThat(rules.retryable(new FileNotFoundException())).isFalse();
    }

    @Test
    void skipOnWinsOverApplyOnAndLeavesTheRestToTheTable() {
        Filter both = new Filter(List.of(IOException.class), List.of(ConnectException.class));
        assertThat(rules(both, both, Codes.NONE).retryable(new ConnectException()))
                .isFalse();
        assertThat(rules(both, both, Codes.NONE).retryable(new IOException())).isTrue();
        FailureRules skipping = rules(skip(ConnectException.class), skip(ConnectException.class), Codes.NONE);
        assertThat(skipping.counts(new ConnectException())).isFalse();
        assertThat(skipping.counts(new IOException())).isTrue();
        assertThat(skipping.counts(new FileNotFoundException())).isFalse();
    }

    @Test
    void causesAreSearched() {
        FailureRules rules = rules(on(IOException.class), skip(IOException.class), Codes.NONE);
        RuntimeException wrapped = new RuntimeException(new IOException());
        assertThat(rules.counts(wrapped)).isTrue();
        assertThat(rules.retryable(wrapped)).isFalse();
    }

    @Test
    void codesWinOverApplyOnAndTable() {
        FailureRules rules = rules(
                on(IOException.class),
                on(IOException.class),
                new Codes(List.of("FileNotFoundException", "IllegalStateException"), List.of("ConnectException")));
        assertThat(rules.retryable(new FileNotFoundException())).isTrue();
        assertThat(rules.retryable(new IllegalStateException())).isTrue();
        assertThat(rules.retryable(new ConnectException())).isFalse();
        assertThat(rules.counts(new ConnectException())).isFalse();
        assertThat(rules.classify(new ConnectException())).isEqualTo(FailureKind.PERMANENT);
    }

    @Test
    void skipOnWinsOverCodes() {
        FailureRules rules = rules(
                skip(IOException.class), skip(IOException.class), new Codes(List.of("ConnectException"), List.of()));
        assertThat(rules.retryable(new ConnectException())).isFalse();
        assertThat(rules.counts(new ConnectException())).isFalse();
    }

    @Test
    void notRetryableWinsOverRetryable() {
        Codes codes = new Codes(List.of("ConnectException"), List.of("SocketException"));
        assertThat(rules(Filter.ALL, Filter.ALL, codes).classify(new ConnectException()))
                .isEqualTo(FailureKind.PERMANENT);
    }

    @Test
    void generalTypesMeanNoRefusal() {
        for (Class<? extends Throwable> general : List.of(Throwable.class, Exception.class, RuntimeException.class)) {
            FailureRules rules = rules(on(general), on(general), Codes.NONE);
            assertThat(rules.counts(full)).as("%s", general).isFalse();
            assertThat(rules.retryable(open)).as("%s", general).isFalse();
            assertThat(rules.retryable(new IllegalArgumentException()))
                    .as("%s", general)
                    .isTrue();
        }
    }

    @Test
    void aRefusalThatIsNamedIsRetriedAndCounted() {
        for (Class<? extends Throwable> name :
                List.of(BulkheadFullException.class, RefusedException.class, ResilienceException.class)) {
            FailureRules rules = rules(on(name), on(name), Codes.NONE);
            assertThat(rules.counts(full)).as("%s", name).isTrue();
            assertThat(rules.retryable(full)).as("%s", name).isTrue();
        }
        assertThat(rules(Filter.ALL, on(BulkheadFullException.class), Codes.NONE)
                        .retryable(open))
                .isFalse();
    }

    @Test
    void aRefusalThatACodeNamesIsRetriedAndStillNotCounted() {
        FailureRules rules = rules(Filter.ALL, Filter.ALL, new Codes(List.of("BulkheadFullException"), List.of()));
        assertThat(rules.retryable(full)).isTrue();
        assertThat(rules.counts(full)).isFalse();
        assertThat(rules.classify(full)).isEqualTo(FailureKind.REFUSAL);
    }

    @Test
    void aCancelledCallIsNeverRetried() {
        Filter named = new Filter(List.of(InterruptedException.class, CancellationException.class), List.of());
        FailureRules rules = rules(named, named, new Codes(List.of("InterruptedException"), List.of()));
        assertThat(rules.retryable(new InterruptedException())).isFalse();
        assertThat(rules.retryable(new CancellationException())).isFalse();
        assertThat(rules.counts(new CancellationException())).isTrue();
        assertThat(rules(on(Exception.class), on(Exception.class), Codes.NONE).counts(new InterruptedException()))
                .isFalse();
    }

    @Test
    void filtersOfExceptionsLeaveFailedResultsAlone() {
        FailedResultException result = new FailedResultException("bad");
        Filter runtime = new Filter(List.of(IOException.class), List.of(RuntimeException.class));
        assertThat(rules(runtime, runtime, Codes.NONE).counts(result)).isTrue();
        assertThat(rules(runtime, runtime, Codes.NONE).retryable(result)).isTrue();
        Filter named = skip(FailedResultException.class);
        assertThat(rules(named, named, Codes.NONE).counts(result)).isFalse();
    }

    private static FailureRules rules(Filter breaker, Filter retry, Codes codes) {
        return FailureRules.of(new FailurePolicy(breaker, retry, codes, List.of()), InstantSource.system());
    }

    private static Filter on(Class<? extends Throwable> type) {
        return new Filter(List.of(type), List.of());
    }

    private static Filter skip(Class<? extends Throwable> type) {
        return new Filter(List.of(), List.of(type));
    }
}
