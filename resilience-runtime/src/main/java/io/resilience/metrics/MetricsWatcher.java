package io.resilience.metrics;

/** Hears which operations have metrics, on the thread that makes or drops them; several threads at once, so it must be quick. */
public interface MetricsWatcher {
    /** An operation is new, or has other machines to read than before; it may be told of more than once. */
    void seen(OperationMetrics metrics);

    /** An operation was dropped with all it had counted; the same name may come again, with other metrics. */
    void gone(OperationMetrics metrics);
}
