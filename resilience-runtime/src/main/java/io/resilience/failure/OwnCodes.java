package io.resilience.failure;

import io.resilience.policy.FailurePolicy.Codes;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The codes that an operation's configuration calls retryable, or not; "not" wins. */
record OwnCodes(Set<String> retryable, Set<String> nonRetryable) {
    static OwnCodes of(Codes codes) {
        return new OwnCodes(upper(codes.retryable()), upper(codes.nonRetryable()));
    }

    private static Set<String> upper(Collection<String> codes) {
        return codes.stream().map(code -> code.trim().toUpperCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** Transient or permanent, null when the codes say nothing of {@code failure}. */
    @Nullable
    FailureKind kind(Throwable failure) {
        if (retryable.isEmpty() && nonRetryable.isEmpty()) {
            return null;
        }
        Set<String> codes = ErrorCodes.of(failure);
        if (!Collections.disjoint(codes, nonRetryable)) {
            return FailureKind.PERMANENT;
        }
        return Collections.disjoint(codes, retryable) ? null : FailureKind.TRANSIENT;
    }
}
