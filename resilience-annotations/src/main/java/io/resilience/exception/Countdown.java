package io.resilience.exception;

import java.time.Duration;
import java.util.Locale;

/** How long something still takes, as people say it: {@code 4.2 s}, {@code 14 min 53 s}, {@code 2 h 5 min}, {@code 3 d 4 h}. */
public final class Countdown {
    private Countdown() {}

    /** When a state ends: {@code next probe in 4.2 s} of OPEN, {@code ends in 15 min} of one that an operator has set. */
    public static String ofState(String state, Duration left) {
        return (state.equals("OPEN") ? "next probe in " : "ends in ") + of(left);
    }

    /** What is left, to a tenth of a second below a minute, to a second below an hour, to a minute below a day, else to an hour. */
    public static String of(Duration left) {
        if (left.toMillis() < 59_950) {
            return String.format(Locale.ROOT, "%.1f s", left.toMillis() / 1e3);
        }
        long seconds = left.plusMillis(500).toSeconds();
        if (seconds < 3600) {
            return pair(seconds / 60, "min", seconds % 60, "s");
        }
        long hours = seconds / 3600;
        return hours < 24 ? pair(hours, "h", seconds % 3600 / 60, "min") : pair(hours / 24, "d", hours % 24, "h");
    }

    private static String pair(long more, String unit, long rest, String less) {
        return more + " " + unit + (rest == 0 ? "" : " " + rest + " " + less);
    }
}
