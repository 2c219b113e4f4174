package io.resilience.guard;

import io.resilience.breaker.Transition;
import io.resilience.config.Configuration;
import java.time.Instant;

/**
 * A move of a breaker that is remembered.
 *
 * @param at when, in nanoseconds of the ticker
 * @param wall when, to be shown
 * @param settings the configuration of that moment
 */
public record RecordedMove(Transition transition, long at, Instant wall, Configuration settings) {}
