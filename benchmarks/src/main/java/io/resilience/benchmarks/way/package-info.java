/**
 * How a guard comes to an annotated method: woven or intercepted, ours and the peers'.
 *
 * <p>Each {@link io.resilience.benchmarks.way.Way} gives a {@link io.resilience.weaving.MeasuredWork} with the same policies.
 */
package io.resilience.benchmarks.way;
