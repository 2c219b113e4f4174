package io.resilience.event;

/**
 * Sees what happens to calls on the thread on which it happens and at once, where a listener hears of it later on another thread: for
 * what belongs to the thread, such as its trace. It must be quick, and several threads call it at once.
 */
public interface EventWitness {
    /** Whether it wants to see what happens on this thread now; no event is made for nobody. */
    boolean attends();

    /** Sees one event. What this throws is logged, the first time and every 10,000th; no call notices. */
    void on(ResilienceEvent event);
}
