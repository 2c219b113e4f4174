package io.resilience.weaving;

import java.io.IOException;

/** A dependency that fails a given number of times before it works, and counts how often it was asked. */
public final class Trouble {
    private int failuresLeft;
    private int asked;

    private Trouble(int failures) {
        failuresLeft = failures;
    }

    /** Fails so often, then works. */
    public static Trouble times(int failures) {
        return new Trouble(failures);
    }

    /** Fails or works. */
    public void strike() {
        asked++;
        if (failuresLeft > 0) {
            failuresLeft--;
            throw new IllegalStateException("trouble " + asked);
        }
    }

    /** As {@link #strike}, with a checked exception. */
    public void strikeChecked() throws IOException {
        try {
            strike();
        } catch (IllegalStateException failure) {
            throw new IOException(failure.getMessage());
        }
    }

    /** How often it was asked. */
    public int asked() {
        return asked;
    }
}
