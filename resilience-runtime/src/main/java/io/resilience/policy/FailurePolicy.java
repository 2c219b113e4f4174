package io.resilience.policy;

import java.util.List;
import java.util.function.Predicate;

/**
 * What counts as a failure, beyond the built-in table.
 *
 * @param breaker which failures the breaker counts ({@code applyOn}, empty: by the table) and which it ignores
 * @param retry which failures are retried ({@code applyOn}, empty: by the table) and which never
 * @param codes error codes of your own
 * @param results predicates that say which returned values are failures
 */
public record FailurePolicy(Filter breaker, Filter retry, Codes codes, List<Predicate<Object>> results) {
    /** The built-in table alone. */
    public static final FailurePolicy DEFAULT = new FailurePolicy(Filter.ALL, Filter.ALL, Codes.NONE, List.of());

    /** Copies the list. */
    public FailurePolicy {
        results = List.copyOf(results);
    }

    /** Error codes to retry, and never to retry: HTTP status, SQL state, vendor code, an exception's simple or full name, or a code of your own. */
    public record Codes(List<String> retryable, List<String> nonRetryable) {
        /** None. */
        public static final Codes NONE = new Codes(List.of(), List.of());

        /** Copies the lists. */
        public Codes {
            retryable = List.copyOf(retryable);
            nonRetryable = List.copyOf(nonRetryable);
        }
    }
}
