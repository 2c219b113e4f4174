package io.resilience.woven;

/** Carries the failure of an attempt whose method returned, but too late, past the code that catches what a method throws. */
final class Settled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Throwable failure;

    Settled(Throwable failure) {
        super(null, failure, false, false);
        this.failure = failure;
    }

    Throwable failure() {
        return failure;
    }
}
