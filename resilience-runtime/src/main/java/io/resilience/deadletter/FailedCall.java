package io.resilience.deadletter;

/** A call that failed for good. */
public record FailedCall(OutgoingCall call, Throwable failure, int attempts) {
    /** Tells all but the arguments, which may be secret. */
    @Override
    public String toString() {
        return call + " after " + attempts + " attempts: " + failure;
    }

    /** What a letter says of the failure. */
    LetterFailure told() {
        return LetterFailure.of(failure, attempts);
    }
}
