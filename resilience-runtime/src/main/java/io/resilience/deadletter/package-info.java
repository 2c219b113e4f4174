/**
 * Calls that failed for good, kept to be done later. Read {@link io.resilience.deadletter.LetterRecord} (what is kept),
 * {@link io.resilience.deadletter.DeadLetters} (the store, and what a durable one must promise),
 * {@link io.resilience.deadletter.ArgumentCodec} (how arguments become text), {@link io.resilience.deadletter.LetterBox} (how a
 * guard keeps a call), and {@link io.resilience.deadletter.Replay} (how kept calls are done).
 *
 * <p>A letter is data. It names an operation, never a class; its arguments decode to the types that the registered operation
 * declares, and to nothing else.
 */
@NullMarked
package io.resilience.deadletter;

import org.jspecify.annotations.NullMarked;
