package io.resilience.metrics;

import io.resilience.breaker.BreakerState;
import java.time.Duration;

/** A breaker at one moment: its state, for how long, and the rates (0 to 1, or -1 while unknown) in its window. */
public record BreakerReading(BreakerState state, Duration inState, double failureRate, double slowCallRate) {}
