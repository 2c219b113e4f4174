package io.resilience.tests;

import io.resilience.failure.HttpFailure;
import io.resilience.policy.DurationText;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One run of the guarded code: how it ends, and after how long. */
record Work(Ending ending, Duration duration) {
    enum Ending {
        OK,
        /** With a failure that counts and is retried. */
        FAIL,
        /** With another one of that kind. */
        TIMEOUT,
        /** With a failure that counts and is not retried. */
        BUG,
        /** With a failure that neither counts nor is retried. */
        REJECT
    }

    /** Reads {@code fail}, or {@code fail@2s} for work that takes time. */
    static Work parse(String text) {
        String[] parts = text.split("@", 2);
        return new Work(
                Ending.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                parts.length == 1 ? Duration.ZERO : DurationText.parse(parts[1]));
    }

    boolean succeeds() {
        return ending == Ending.OK;
    }

    /** What it throws; never called for a success. */
    Exception failure() {
        return switch (ending) {
            case FAIL -> new IOException("down");
            case TIMEOUT -> new SocketTimeoutException("slow");
            case BUG -> new NullPointerException("bug");
            case REJECT -> new NotFound();
            case OK -> throw new IllegalStateException("work that succeeds has no failure");
        };
    }

    /** A failure of the request, not of the service. */
    static final class NotFound extends Exception implements HttpFailure {
        private static final long serialVersionUID = 1L;

        @Override
        public int status() {
            return 404;
        }

        @Override
        public @Nullable String retryAfter() {
            return null;
        }
    }
}
