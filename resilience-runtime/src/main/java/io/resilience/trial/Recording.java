package io.resilience.trial;

/** While this is open, outcomes of calls are recorded. */
@FunctionalInterface
public interface Recording extends AutoCloseable {
    @Override
    void close();
}
