package io.resilience.config;

import io.resilience.exception.ProblemKind;
import io.resilience.policy.DurationText;
import io.resilience.policy.InvalidSettingException;
import io.resilience.policy.Nearest;
import io.resilience.policy.WindowPolicy;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The types whose values are plain text. */
final class SettingTypes {
    static final SettingType<Boolean> SWITCH =
            SettingType.plain("true or false", SettingTypes::readSwitch, String::valueOf);
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE]-?[0-9]+)?");
    /** An argument, or nothing. */
    static final SettingType<String> ARGUMENT =
            SettingType.plain("text such as '#shard' or '#0'", SettingTypes::readKey, text -> text);

    static final SettingType<String> TEXT = SettingType.plain("text", text -> text, text -> text);
    static final SettingType<Double> SHARE = number("a number from 0 to 1", 0, 1);
    static final SettingType<WindowPolicy> WINDOW = SettingType.plain(
            "a duration such as 30s, '100 calls' or 'exactly 20 calls'",
            SettingTypes::readWindow,
            WindowPolicy::toString);
    static final SettingType<Duration> DURATION =
            SettingType.plain("a duration such as 250ms or 5m", DurationText::parse, DurationText::print);
    static final SettingType<Duration> POSITIVE_DURATION = SettingType.plain(
            "a duration longer than zero, such as 250ms or 5m", SettingTypes::readPositive, DurationText::print);
    /** A number from 0, or {@code unlimited}. */
    static final SettingType<Double> AMOUNT = SettingType.plain(
            "a number from 0, or unlimited",
            text -> text.equals("unlimited") ? Double.MAX_VALUE : within(text, 0, Double.MAX_VALUE),
            value -> value == Double.MAX_VALUE ? "unlimited" : print(value));

    private SettingTypes() {}

    static SettingType<Integer> whole(int least) {
        return SettingType.plain(
                "a whole number from " + least, text -> readWhole(text, least), value -> Integer.toString(value));
    }

    static SettingType<Integer> whole(int least, int most) {
        return SettingType.plain(
                "a whole number from " + least + " to " + most,
                text -> noMore(readWhole(text, least), most),
                value -> Integer.toString(value));
    }

    private static int noMore(int value, int most) {
        if (value > most) {
            throw new InvalidSettingException(
                    ProblemKind.VALUE_OUT_OF_RANGE, "'" + value + "' is too large", "make it at most " + most);
        }
        return value;
    }

    static SettingType<Double> number(String form, double least, double most) {
        return SettingType.plain(form, text -> within(text, least, most), SettingTypes::print);
    }

    static <E extends Enum<E>> SettingType<E> oneOf(Set<E> allowed) {
        List<String> names = EnumSet.copyOf(allowed).stream().map(Enum::name).toList();
        return SettingType.plain(
                "one of " + String.join(", ", names),
                text -> allowed.stream()
                        .filter(each -> each.name().equals(constant(text)))
                        .findFirst()
                        .orElseThrow(() -> new InvalidSettingException(
                                ProblemKind.VALUE_UNKNOWN,
                                "'" + text + "' is unknown",
                                Nearest.remedy(constant(text), names))),
                Enum::name);
    }

    private static String constant(String text) {
        return text.trim().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    private static Boolean readSwitch(String text) {
        return switch (text.trim().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new InvalidSettingException(
                        ProblemKind.VALUE_UNKNOWN, "'" + text + "' is neither true nor false", "write one of them");
        };
    }

    private static int readWhole(String text, int least) {
        int value;
        try {
            value = Integer.parseInt(digits(text, WHOLE));
        } catch (NumberFormatException e) {
            throw new InvalidSettingException(
                    ProblemKind.NUMBER_UNREADABLE,
                    "'" + text + "' is not a whole number of that size",
                    "write one from " + least + " up");
        }
        if (value < least) {
            throw new InvalidSettingException(
                    ProblemKind.VALUE_OUT_OF_RANGE, "'" + text + "' is too small", "make it at least " + least);
        }
        return value;
    }

    /** A number as everybody writes it: Java reads digits of all scripts, signs, leading zeros and hexadecimal fractions as well. */
    private static String digits(String text, Pattern form) {
        String trimmed = text.trim();
        if (!form.matcher(trimmed).matches()) {
            throw new NumberFormatException(trimmed);
        }
        return trimmed;
    }

    private static String readKey(String text) {
        if (!text.isEmpty()) {
            ArgumentKey.check(text);
        }
        return text;
    }

    private static double within(String text, double least, double most) {
        double value;
        try {
            value = Double.parseDouble(digits(text, DECIMAL));
        } catch (NumberFormatException e) {
            throw new InvalidSettingException(
                    ProblemKind.NUMBER_UNREADABLE, "'" + text + "' is not a number", "write one such as 0.5");
        }
        if (!(value >= least && value <= most)) {
            throw new InvalidSettingException(
                    ProblemKind.VALUE_OUT_OF_RANGE,
                    "'" + text + "' is out of range",
                    most == Double.MAX_VALUE
                            ? "make it at least " + print(least)
                            : "make it a number from " + print(least) + " to " + print(most));
        }
        return value;
    }

    private static Duration readPositive(String text) {
        Duration duration = DurationText.parse(text);
        if (duration.isZero()) {
            throw new InvalidSettingException(
                    ProblemKind.VALUE_OUT_OF_RANGE, "'" + text + "' is no time at all", "make it longer than zero");
        }
        return duration;
    }

    private static WindowPolicy readWindow(String text) {
        try {
            return WindowPolicy.parse(text);
        } catch (InvalidSettingException e) {
            throw e.isOutOfRange(text)
                    ? e
                    : new InvalidSettingException(
                            ProblemKind.WINDOW_UNREADABLE,
                            "'" + text + "' is not a window",
                            "write a duration such as 30s, '100 calls' or 'exactly 20 calls'");
        }
    }

    private static String print(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
