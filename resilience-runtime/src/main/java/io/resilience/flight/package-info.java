/**
 * What happens to calls as events of the JDK's flight recorder. Read {@link io.resilience.flight.FlightEvent} (what all have),
 * {@link io.resilience.flight.FlightWitness} (which records the decisions), and {@link io.resilience.flight.FlightLog} (which
 * records attempts, and is all that the rest of the runtime knows of it). While no recording runs nothing is made; on a Java runtime
 * without the module {@code jdk.jfr} nothing is there.
 */
@NullMarked
package io.resilience.flight;

import org.jspecify.annotations.NullMarked;
