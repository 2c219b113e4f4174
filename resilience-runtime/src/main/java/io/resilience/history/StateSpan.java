package io.resilience.history;

import io.resilience.breaker.BreakerState;
import java.time.Instant;

/** A breaker's state from a moment on, until the next span begins. */
public record StateSpan(Instant from, BreakerState state) {}
