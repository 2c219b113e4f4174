/**
 * Guards woven by Byte Buddy, at build time or by the agent.
 *
 * <p>{@link io.resilience.weaver.bytebuddy.GuardsPlugin} is what a build names. {@link io.resilience.weaver.bytebuddy.GuardedMethods}
 * says which methods of a class are guarded, {@code CarriedGuards} reads annotations for it, and {@code ClassWeaver} and {@code
 * MethodSplitter} write the woven class. Nothing here needs the runtime: woven classes do.
 */
@NullMarked
package io.resilience.weaver.bytebuddy;

import org.jspecify.annotations.NullMarked;
