/**
 * A runtime's metrics in Micrometer. Read {@link io.resilience.micrometer.ResilienceMeters} (what an application binds to its
 * registry), {@link io.resilience.micrometer.CountMeter} (every counter: its name, tag and what it adds up),
 * {@link io.resilience.micrometer.OperationMeters} (the meters of one operation), {@link io.resilience.micrometer.BoundMeters}
 * (which operations have meters of their own, and where the rest goes), {@link
 * io.resilience.micrometer.LetterDepth} (how the store of dead letters is counted without waiting for it), and {@link io.resilience.micrometer.PrometheusSource} (the
 * page that the console serves to Prometheus).
 *
 * <p>Meters are read when somebody collects; a guarded call does nothing for them.
 */
@NullMarked
package io.resilience.micrometer;

import org.jspecify.annotations.NullMarked;
