/**
 * What is counted and timed, by service and operation. Read {@link io.resilience.metrics.Count} (what is counted, at which of three
 * levels), {@link io.resilience.metrics.OperationMetrics} (where one operation is recorded), {@link io.resilience.metrics.Metrics}
 * (all of them) and {@link io.resilience.metrics.OperationReading} (what one sees). Recording neither allocates nor waits:
 * {@link io.resilience.metrics.StripedCounters} and {@link io.resilience.metrics.Latency} say how.
 */
@NullMarked
package io.resilience.metrics;

import org.jspecify.annotations.NullMarked;
