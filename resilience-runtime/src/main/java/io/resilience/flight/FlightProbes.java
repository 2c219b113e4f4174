package io.resilience.flight;

import io.resilience.time.OwnThread;

/**
 * An event of each kind that is never committed, only asked whether a recording wants its kind; so asking makes no object. They are made
 * here first, apart from whoever happened to ask: the recorder keeps the access context in which it first meets an event.
 */
final class FlightProbes {
    static final FlightAttempt ATTEMPT = OwnThread.unbound(FlightAttempt::new);
    private static final FlightRefusal REFUSAL = OwnThread.unbound(FlightRefusal::new);
    private static final FlightRetry RETRY = OwnThread.unbound(FlightRetry::new);
    private static final FlightTimeout TIMEOUT = OwnThread.unbound(FlightTimeout::new);
    private static final FlightFallback FALLBACK = OwnThread.unbound(FlightFallback::new);
    private static final FlightFailure FAILURE = OwnThread.unbound(FlightFailure::new);
    private static final FlightMove MOVE = OwnThread.unbound(FlightMove::new);
    private static final FlightLetter LETTER = OwnThread.unbound(FlightLetter::new);

    private FlightProbes() {}

    /** Whether a recording wants any decision. */
    static boolean anyDecision() {
        return REFUSAL.isEnabled()
                || RETRY.isEnabled()
                || TIMEOUT.isEnabled()
                || FALLBACK.isEnabled()
                || FAILURE.isEnabled()
                || MOVE.isEnabled()
                || LETTER.isEnabled();
    }
}
