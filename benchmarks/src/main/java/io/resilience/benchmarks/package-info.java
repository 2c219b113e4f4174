/**
 * What a guarded call costs, with the peers beside us in the same run.
 *
 * <p>A {@link io.resilience.benchmarks.Trial} says which policies stand before which work, and what happens to the call;
 * {@link io.resilience.benchmarks.CallBenchmark} measures it for a contender of the {@code stack} package, and
 * {@link io.resilience.benchmarks.Proof} shows afterwards that the policies are really there. Its neighbours measure annotated
 * methods ({@code way}), many guards, registries and the machine; {@code cost} what is not a call. {@code report} runs all and
 * writes {@code docs/benchmarks.md}.
 */
package io.resilience.benchmarks;
