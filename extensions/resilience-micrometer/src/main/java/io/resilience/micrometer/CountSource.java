package io.resilience.micrometer;

import io.resilience.metrics.Count;

/** What adds up to a counter: one operation, or all those that have no counters of their own. */
@FunctionalInterface
interface CountSource {
    /** What was counted so far. */
    long sum(Count count);
}
