package io.resilience.tests.oracle;

import java.time.Duration;

/** One run of the guarded code: how it ends, and after how long. */
record Work(Ending ending, long micros) {
    enum Ending {
        SUCCEEDS,
        /** With a failure that counts and is retried. */
        FAILS,
        /** With a failure that counts and is not retried. */
        BREAKS,
        /** With a failure that neither counts nor is retried. */
        REJECTS
    }

    Duration duration() {
        return Duration.ofNanos(1_000 * micros);
    }

    /** What it throws; never called for a success. */
    Exception failure() {
        return switch (ending) {
            case FAILS -> new java.io.IOException("down");
            case BREAKS -> new NullPointerException("bug");
            case REJECTS -> new NotFound();
            case SUCCEEDS -> throw new IllegalStateException();
        };
    }

    /** A failure of the request, not of the service. */
    static final class NotFound extends Exception implements io.resilience.failure.HttpFailure {
        private static final long serialVersionUID = 1L;

        @Override
        public int status() {
            return 404;
        }

        @Override
        public String retryAfter() {
            return null;
        }
    }
}
