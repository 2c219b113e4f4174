package io.resilience.flight;

/** An event of each kind that is never committed, only asked whether a recording wants its kind; so asking makes no object. */
final class FlightProbes {
    static final FlightAttempt ATTEMPT = new FlightAttempt();
    private static final FlightRefusal REFUSAL = new FlightRefusal();
    private static final FlightRetry RETRY = new FlightRetry();
    private static final FlightTimeout TIMEOUT = new FlightTimeout();
    private static final FlightFallback FALLBACK = new FlightFallback();
    private static final FlightFailure FAILURE = new FlightFailure();
    private static final FlightMove MOVE = new FlightMove();
    private static final FlightLetter LETTER = new FlightLetter();

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
