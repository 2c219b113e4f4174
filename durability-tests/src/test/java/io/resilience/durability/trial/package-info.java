/**
 * Starts programs, kills them, and judges what is left: a {@link io.resilience.durability.trial.Trial} has the
 * {@link io.resilience.durability.trial.Ledger} of effects and the {@link io.resilience.durability.trial.Chronology} of what the
 * programs said; {@link io.resilience.durability.trial.Checks} compares these with what the store holds.
 */
@NullMarked
package io.resilience.durability.trial;

import org.jspecify.annotations.NullMarked;
