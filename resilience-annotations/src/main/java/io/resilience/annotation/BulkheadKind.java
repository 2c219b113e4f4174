package io.resilience.annotation;

/** Where a call behind a bulkhead runs. */
public enum BulkheadKind {
    /** Not said here; the framework's default is {@link #SEMAPHORE}. */
    UNSET,
    /** On the caller's thread. */
    SEMAPHORE,
    /** On a pool of as many threads as there are places; the caller waits for the result. */
    THREAD_POOL,
    /** On a new virtual thread, where the JVM has them (21 or later); an error at start-up where it has not. */
    VIRTUAL
}
