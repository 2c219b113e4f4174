package io.resilience.breaker;

import org.jspecify.annotations.Nullable;

/** What can happen to a breaker; {@code dice} is a random number from 0 to 1 that varies the time it stays open. */
sealed interface Event {
    /** The evidence of epoch {@code epoch} suffices to open. */
    record Tripped(long epoch, Why why, double dice) implements Event {}

    /** A call asks to pass, or the timer rings. */
    record TimePassed(double dice) implements Event {}

    /** A call asks to be a probe. */
    record ProbeAsked() implements Event {}

    /** A probe succeeded. */
    record ProbeSucceeded(long permit) implements Event {}

    /** A probe failed. */
    record ProbeFailed(long permit, @Nullable Throwable failure, double dice) implements Event {}

    /** A probe told nothing: its result was ignored, or its call never made. */
    record ProbeReleased(long permit) implements Event {}

    /** An operator opens the breaker, until a time or without end. */
    record Forced(long until, String reason) implements Event {}

    /** An operator closes the breaker and forgets what it has seen. */
    record Reset(String reason) implements Event {}

    /** An operator closes the breaker without waiting for probes. */
    record Trusted(String reason) implements Event {}

    /** An operator makes the breaker let everything pass, until a time or without end. */
    record SwitchedOff(long until, String reason) implements Event {}
}
