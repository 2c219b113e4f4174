package io.resilience.time;

/** Makes the calling thread wait. */
@FunctionalInterface
public interface Sleeper {
    /** Waits for {@code nanos}, never less. */
    void sleep(long nanos) throws InterruptedException;
}
