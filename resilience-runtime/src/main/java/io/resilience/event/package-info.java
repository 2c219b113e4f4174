/**
 * What happened, told to whoever listens. Read {@link io.resilience.event.ResilienceEvent} (all there is to tell),
 * {@link io.resilience.event.Events} (where listeners are registered and events are published), {@link io.resilience.event.Mailbox}
 * (why a listener harms nobody), {@link io.resilience.event.Delivery} (on which thread it hears) and
 * {@link io.resilience.event.EventWitness} (who sees events on the thread of the call instead).
 *
 * <p>Successful calls make no event: they are counted by {@code io.resilience.metrics}. An event carries no time of its own; a
 * listener that shows one takes the time at which it hears.
 */
@NullMarked
package io.resilience.event;

import org.jspecify.annotations.NullMarked;
