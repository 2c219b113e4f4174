/**
 * Operators are told once that something is wrong and once that it is over.
 *
 * <p>Read {@link io.resilience.alert.Conditions} (what is wrong now), {@link io.resilience.alert.Incidents} (what was wrong before,
 * so what is new and what has ended), {@link io.resilience.alert.Alerts} (which looks again and again) and
 * {@link io.resilience.alert.Outbox} (why a sink harms nobody).
 */
@NullMarked
package io.resilience.alert;

import org.jspecify.annotations.NullMarked;
