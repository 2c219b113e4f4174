package io.resilience.event;

/** A listener's registration. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    /** Ends the registration; events not yet delivered are dropped. Closing twice does nothing. */
    @Override
    void close();
}
