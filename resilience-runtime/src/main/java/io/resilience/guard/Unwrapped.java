package io.resilience.guard;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** A failure without the wrappers that futures put round it. */
final class Unwrapped {
    private Unwrapped() {}

    static Throwable of(Throwable failure) {
        Throwable inner = failure;
        while ((inner instanceof CompletionException || inner instanceof ExecutionException)
                && inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner;
    }
}
