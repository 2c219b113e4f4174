package io.resilience.failure;

import io.resilience.policy.LongestTime;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The {@code Retry-After} header of RFC 9110, section 10.2.3: seconds, or a date in one of the three forms of section 5.6.7. */
final class RetryAfter {
    private static final Pattern SECONDS = Pattern.compile("\\d{1,30}(\\.\\d{1,30})?");
    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.RFC_1123_DATE_TIME,
            new DateTimeFormatterBuilder()
                    .appendPattern("EEEE, dd-MMM-")
                    .appendValueReduced(ChronoField.YEAR, 2, 2, 1990)
                    .appendPattern(" HH:mm:ss 'GMT'")
                    .toFormatter(Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC),
            DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC));

    private RetryAfter() {}

    /** The pause that a header asks for, in nanoseconds: 0 for one in the past or none that can be read, at most 100 years. */
    static long nanos(String header, InstantSource clock) {
        String text = header.trim();
        return SECONDS.matcher(text).matches() ? seconds(text) : untilDate(text, clock);
    }

    private static long seconds(String text) {
        BigDecimal nanos = new BigDecimal(text).multiply(NANOS);
        return nanos.min(BigDecimal.valueOf(LongestTime.LIMIT.toNanos())).longValue();
    }

    private static long untilDate(String text, InstantSource clock) {
        return DATES.stream()
                .map(form -> read(text, form))
                .filter(Objects::nonNull)
                .findFirst()
                .map(date -> until(date, clock.instant()))
                .orElse(0L);
    }

    private static @Nullable Instant read(String text, DateTimeFormatter form) {
        try {
            return form.parse(text, Instant::from);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static long until(Instant date, Instant now) {
        return nanos(Duration.between(now, date));
    }

    /** A pause that was asked for: 0 for none, at most 100 years. */
    static long nanos(Duration pause) {
        if (pause.isNegative()) {
            return 0;
        }
        return pause.compareTo(LongestTime.LIMIT) > 0 ? LongestTime.LIMIT.toNanos() : pause.toNanos();
    }
}
