package io.resilience.failure;

import org.jspecify.annotations.Nullable;

/**
 * A returned value that was judged a failure, on its way through the guard. It has no stack trace, and its message leaves the value
 * out, for it may be private.
 */
public final class FailedResultException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient @Nullable Object result;

    /** The failure that {@code result} is. */
    public FailedResultException(@Nullable Object result) {
        super(describe(result), null, true, false);
        this.result = result;
    }

    /** The returned value; null also after this exception was serialized. */
    public @Nullable Object result() {
        return result;
    }

    private static String describe(@Nullable Object result) {
        if (result == null) {
            return "the result null counts as a failure";
        }
        int status = HttpStatusReader.status(result);
        return "the result, a " + result.getClass().getSimpleName() + (status == 0 ? "" : " with HTTP status " + status)
                + ", counts as a failure";
    }
}
