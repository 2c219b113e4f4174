/**
 * Virtual time, recorders and assertions for tests of guarded code.
 *
 * <p>Begin with {@link io.resilience.testkit.ManualClockwork}, time that a test moves. {@link io.resilience.testkit.HeldCall},
 * {@link io.resilience.testkit.Party} and {@link io.resilience.testkit.Barrier} let tests with several threads read like a script;
 * {@link io.resilience.testkit.Racers} lets threads collide. {@link io.resilience.testkit.AllocationMeter} and
 * {@link io.resilience.testkit.ThreadLeaks} find what a call leaves behind. Nothing here reads a real clock, and every wait for
 * another thread ends in a failure that says what did not happen.
 */
@NullMarked
package io.resilience.testkit;

import org.jspecify.annotations.NullMarked;
