/**
 * What is proven of durable dead letters. {@link io.resilience.durability.KillTest} kills programs that keep, replay and purge
 * letters; {@link io.resilience.durability.FaultTest} shows that its checks catch broken stores;
 * {@link io.resilience.durability.PayloadTest} feeds a replay with hostile rows. The programs are in {@code child}; what starts,
 * kills and judges them is in {@code trial}.
 */
@NullMarked
package io.resilience.durability;

import org.jspecify.annotations.NullMarked;
