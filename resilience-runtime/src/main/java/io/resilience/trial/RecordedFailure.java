package io.resilience.trial;

/** Stands for a failure of which only that it was one is known. */
final class RecordedFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RecordedFailure() {
        super("a recorded failure", null, false, false);
    }
}
