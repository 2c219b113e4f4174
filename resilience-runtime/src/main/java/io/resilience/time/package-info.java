/**
 * The only door to clocks: {@link io.resilience.time.Ticker} reads time, {@link io.resilience.time.Sleeper} and
 * {@link io.resilience.time.Timer} wait for it, {@link io.resilience.time.Chance} throws dice. {@link java.time.InstantSource} tells
 * the wall time. {@link io.resilience.time.Clockwork} holds the five; tests replace them all.
 */
@NullMarked
package io.resilience.time;

import org.jspecify.annotations.NullMarked;
