/**
 * What answers in place of a call that failed for good.
 *
 * <p>{@link io.resilience.fallback.FallbackChain} is the door: made once from policies and the guarded method, asked once per failed
 * call. Its steps are {@code MethodFallback}, {@code LiteralFallback}, {@code RememberedFallback}, {@code QueueFallback} and
 * {@code FunctionFallback}. {@link io.resilience.fallback.CallAnswers} is the machine that remembers good answers; it outlives chains.
 *
 * <p>Everything that can be wrong is found when the chain is made. {@code FallbackMethods} looks for methods as the design's sections 3
 * and 9 say, with {@code Lineage} naming the types to look in and {@code TypeShape} comparing types with their variables replaced;
 * {@code Misfit} says what is wrong with a method; {@code Literal} converts text.
 */
@NullMarked
package io.resilience.fallback;

import org.jspecify.annotations.NullMarked;
