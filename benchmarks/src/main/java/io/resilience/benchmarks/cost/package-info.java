/**
 * What guards cost besides the call: heap, class files, start-up. Each figure is of a JVM of its own, by
 * {@link io.resilience.benchmarks.cost.Jvm}.
 */
package io.resilience.benchmarks.cost;
