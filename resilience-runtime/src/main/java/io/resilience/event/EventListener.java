package io.resilience.event;

/** Hears of what happens to calls, one event at a time, in the order in which they were published. */
@FunctionalInterface
public interface EventListener {
    /** Hears one event. What this throws is logged; what it does for long delays only this listener's own events. */
    void on(ResilienceEvent event);
}
