/**
 * Settings that are tried without being in force. Read {@link io.resilience.trial.Trials} (what can be asked), {@link
 * io.resilience.trial.OutcomeLog} (what is remembered of the calls), {@link io.resilience.trial.Rerun} (how that is played to a breaker
 * with other settings), and {@link io.resilience.trial.ShadowRun} (settings beside those in force, on the same calls).
 */
@NullMarked
package io.resilience.trial;

import org.jspecify.annotations.NullMarked;
