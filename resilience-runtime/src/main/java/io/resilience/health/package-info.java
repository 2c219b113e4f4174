/**
 * How the whole is. {@link io.resilience.health.Health} looks at every operation and makes a
 * {@link io.resilience.health.HealthReport}; {@link io.resilience.health.Criticalities} says how much each operation counts.
 */
@NullMarked
package io.resilience.health;

import org.jspecify.annotations.NullMarked;
