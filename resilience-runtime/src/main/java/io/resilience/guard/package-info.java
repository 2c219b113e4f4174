/**
 * Guards: policies decide, drivers wait.
 *
 * <p>Read {@link io.resilience.guard.Guard} (the synchronous driver), {@link io.resilience.guard.Pipeline} (what it asks, in
 * order), {@link io.resilience.guard.AsyncCall} (the asynchronous driver), then {@link io.resilience.guard.Recovery} (what happens
 * to a call that failed for good) and {@link io.resilience.guard.Machines} (where the state lives).
 */
@NullMarked
package io.resilience.guard;

import org.jspecify.annotations.NullMarked;
