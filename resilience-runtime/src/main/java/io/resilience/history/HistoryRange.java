package io.resilience.history;

import java.time.Duration;

/** How far back a chart goes. */
public enum HistoryRange {
    /** The last 15 minutes, in seconds. */
    QUARTER("15m", Duration.ofMinutes(15)),
    /** The last hour, in seconds as far as they are kept, else in minutes. */
    HOUR("1h", Duration.ofHours(1)),
    /** The last day, in minutes. */
    DAY("1d", Duration.ofDays(1));

    private final String text;
    private final Duration length;

    HistoryRange(String text, Duration length) {
        this.text = text;
        this.length = length;
    }

    /** As people write it, such as {@code 15m}. */
    public String text() {
        return text;
    }

    /** Its length. */
    public Duration length() {
        return length;
    }
}
