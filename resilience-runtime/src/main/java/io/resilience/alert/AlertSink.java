package io.resilience.alert;

/** Where alerts go. One alert at a time is sent, on a thread that may wait; other sinks have their own. */
@FunctionalInterface
public interface AlertSink {
    /** Sends one alert, or throws; then it is tried again, three times in all. */
    void send(Alert alert) throws Exception;

    /** The name by which counts and logs know it. */
    default String name() {
        return getClass().getSimpleName();
    }
}
