/**
 * The same policies in every library.
 *
 * <p>A {@link io.resilience.benchmarks.stack.Recipe} names the policies before a
 * {@link io.resilience.benchmarks.stack.Workload}, and each {@link io.resilience.benchmarks.stack.Contender} builds its own
 * {@link io.resilience.benchmarks.stack.Stack} for it. Where a library has no such policy the contender says so.
 */
package io.resilience.benchmarks.stack;
