package io.resilience.metrics;

/** A bulkhead at one moment: calls running and how many may, calls waiting and how many may. */
public record BulkheadReading(int inUse, int limit, int queued, int queueLimit) {
    /** The share of places taken, 0 to 1. */
    public double use() {
        return limit == 0 ? 0 : (double) inUse / limit;
    }
}
