package io.resilience.policy;

import io.resilience.exception.ProblemKind;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as people write them: {@code 250ms}, {@code 1.5s}, {@code 5m}, {@code 1h 30m}, {@code 2d}, or ISO-8601 ({@code PT5M}). */
public final class DurationText {
    private static final Pattern PART = Pattern.compile("(\\d{1,30}(?:\\.\\d{1,30})?)\\s*(ns|us|ms|s|m|h|d)\\s*");
    private static final Map<String, Long> NANOS = Map.of(
            "ns", 1L,
            "us", 1_000L,
            "ms", 1_000_000L,
            "s", 1_000_000_000L,
            "m", 60_000_000_000L,
            "h", 3_600_000_000_000L,
            "d", 86_400_000_000_000L);
    private static final BigDecimal LONGEST = BigDecimal.valueOf(LongestTime.LIMIT.toNanos());

    private static final String TOO_LONG = "is longer than 100 years";
    private static final String AT_MOST = "make it at most 36500d";

    private DurationText() {}

    /**
     * Reads a duration of at most 100 years.
     *
     * @throws InvalidSettingException with what is wrong and what would be right
     */
    public static Duration parse(String text) {
        String trimmed = text.trim();
        Duration duration = trimmed.startsWith("P") || trimmed.startsWith("p") ? iso(trimmed) : parts(trimmed);
        if (duration.isNegative()) {
            throw malformed(text);
        }
        return LongestTime.checked("'" + text + "'", duration);
    }

    private static Duration iso(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            throw e.getCause() instanceof ArithmeticException ? outOfRange(text, TOO_LONG, AT_MOST) : malformed(text);
        }
    }

    private static Duration parts(String text) {
        Matcher part = PART.matcher(text.toLowerCase(Locale.ROOT));
        BigDecimal nanos = BigDecimal.ZERO;
        int end = 0;
        while (part.find() && part.start() == end) {
            nanos = nanos.add(
                    new BigDecimal(part.group(1)).multiply(BigDecimal.valueOf(NANOS.getOrDefault(part.group(2), 0L))));
            end = part.end();
        }
        if (text.isEmpty() || end != text.length()) {
            throw malformed(text);
        }
        return Duration.ofNanos(inRange(text, nanos).longValue());
    }

    /** What is too short must not become zero, which stands for no limit at all. */
    private static BigDecimal inRange(String text, BigDecimal nanos) {
        if (nanos.compareTo(LONGEST) > 0) {
            throw outOfRange(text, TOO_LONG, AT_MOST);
        }
        if (nanos.signum() > 0 && nanos.compareTo(BigDecimal.ONE) < 0) {
            throw outOfRange(text, "is shorter than a nanosecond", "make it 1ns or more, or 0s");
        }
        return nanos;
    }

    /** Writes a duration in the largest unit that needs no fraction: {@code 90s}, {@code 250ms}, {@code 5m}. */
    public static String print(Duration duration) {
        if (duration.compareTo(LongestTime.LIMIT) > 0 || duration.compareTo(LongestTime.LIMIT.negated()) < 0) {
            return duration.toString();
        }
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

    private static InvalidSettingException outOfRange(String text, String cause, String remedy) {
        return new InvalidSettingException(ProblemKind.VALUE_OUT_OF_RANGE, "'" + text + "' " + cause, remedy);
    }

    private static IllegalArgumentException malformed(String text) {
        return new InvalidSettingException(
                ProblemKind.DURATION_UNREADABLE,
                "'" + text + "' is not a duration",
                "write a number and a unit (ms, s, m, h, d), such as 250ms or 5m, zero or more");
    }
}
