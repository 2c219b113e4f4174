package io.resilience.history;

/**
 * How much history is kept. Of each step only operations and services that were not quiet have a point, of {@value TimeFrame#BYTES} bytes.
 *
 * @param seconds of the fine history
 * @param pointsInSeconds at most, in all seconds together
 * @param minutes of the coarse history
 * @param pointsInMinutes at most, in all minutes together
 */
public record HistoryBounds(int seconds, long pointsInSeconds, int minutes, long pointsInMinutes) {
    /** An hour of seconds with 600,000 points, a day of minutes with 900,000: 42 MB at the very most. */
    public static final HistoryBounds DEFAULT = new HistoryBounds(3600, 600_000, 1440, 900_000);

    /** Checks the numbers. */
    public HistoryBounds {
        if (seconds < 1 || pointsInSeconds < 1 || minutes < 1 || pointsInMinutes < 1) {
            throw new IllegalArgumentException("the history is bounded by " + seconds + " seconds, " + pointsInSeconds
                    + " points, " + minutes + " minutes and " + pointsInMinutes + " points; make each at least 1");
        }
    }
}
