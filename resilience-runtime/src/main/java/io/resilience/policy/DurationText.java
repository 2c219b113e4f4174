package io.resilience.policy;

import io.resilience.exception.ProblemKind;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as people write them: {@code 250ms}, {@code 1.5s}, {@code 5m}, {@code 1h 30m}, {@code 2d}, or ISO-8601 ({@code PT5M}). */
public final class DurationText {
    private static final Pattern PART = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(ns|us|ms|s|m|h|d)\\s*");
    private static final Map<String, Long> NANOS = Map.of(
            "ns", 1L,
            "us", 1_000L,
            "ms", 1_000_000L,
            "s", 1_000_000_000L,
            "m", 60_000_000_000L,
            "h", 3_600_000_000_000L,
            "d", 86_400_000_000_000L);
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private DurationText() {}

    /**
     * Reads a duration of at most 100 years.
     *
     * @throws InvalidSettingException with what is wrong and what would be right
     */
    public static Duration parse(String text) {
        String trimmed = text.trim();
        Duration duration = trimmed.startsWith("P") || trimmed.startsWith("p") ? iso(trimmed) : parts(trimmed);
        if (duration.isNegative() || duration.compareTo(LONGEST) > 0) {
            throw malformed(text);
        }
        return duration;
    }

    private static Duration iso(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            throw malformed(text);
        }
    }

    private static Duration parts(String text) {
        Matcher part = PART.matcher(text.toLowerCase(Locale.ROOT));
        double nanos = 0;
        int end = 0;
        while (part.find() && part.start() == end) {
            nanos += Double.parseDouble(part.group(1)) * NANOS.getOrDefault(part.group(2), 0L);
            end = part.end();
        }
        if (text.isEmpty() || end != text.length()) {
            throw malformed(text);
        }
        return Duration.ofNanos((long) Math.min(nanos, (double) Long.MAX_VALUE / 2));
    }

    /** Writes a duration in the largest unit that needs no fraction: {@code 90s}, {@code 250ms}, {@code 5m}. */
    public static String print(Duration duration) {
        long nanos = duration.toNanos();
        if (nanos == 0) {
            return "0s";
        }
        for (String unit : new String[] {"d", "h", "m", "s", "ms", "us"}) {
            long size = NANOS.getOrDefault(unit, 1L);
            if (nanos % size == 0) {
                return nanos / size + unit;
            }
        }
        return nanos + "ns";
    }

    private static IllegalArgumentException malformed(String text) {
        return new InvalidSettingException(
                ProblemKind.DURATION_UNREADABLE,
                "'" + text + "' is not a duration",
                "write a number and a unit (ms, s, m, h, d), such as 250ms or 5m, zero or more");
    }
}
