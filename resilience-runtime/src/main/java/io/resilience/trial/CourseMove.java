package io.resilience.trial;

import io.resilience.breaker.BreakerState;
import java.time.Instant;

/** A move that a breaker made, or would have made. */
public record CourseMove(Instant at, BreakerState from, BreakerState to, String reason) {}
