/**
 * What a guarded call costs, with the peers beside us in the same run.
 *
 * <p>A {@link io.resilience.benchmarks.Trial} says which policies stand before which work; each
 * {@link io.resilience.benchmarks.Contender} builds its own {@link io.resilience.benchmarks.Stack} for it;
 * {@link io.resilience.benchmarks.CallBenchmark} measures it, and {@link io.resilience.benchmarks.Proof} shows afterwards that
 * the policies are really there. {@link io.resilience.benchmarks.BenchmarkReport} runs all and writes {@code docs/benchmarks.md}.
 */
package io.resilience.benchmarks;
