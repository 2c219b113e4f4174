package io.resilience.policy;

import io.resilience.exception.ProblemKind;
import java.time.Duration;

/** Range checks of settings, each failing with one sentence that names the setting, its value and what is allowed. */
final class Check {
    private Check() {}

    static void atLeast(String name, double value, double least) {
        if (!(value >= least)) {
            throw outOfRange(name + " is " + plain(value), "make it at least " + plain(least));
        }
    }

    static void share(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw outOfRange(name + " is " + plain(value), "make it a number from 0 to 1");
        }
    }

    static void positive(String name, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw outOfRange(name + " is " + DurationText.print(value), "make it longer than zero");
        }
        LongestTime.checked(name, value);
    }

    static void notNegative(String name, Duration value) {
        if (value.isNegative()) {
            throw outOfRange(name + " is " + DurationText.print(value), "make it zero or longer");
        }
        LongestTime.checked(name, value);
    }

    private static InvalidSettingException outOfRange(String cause, String remedy) {
        return new InvalidSettingException(ProblemKind.VALUE_OUT_OF_RANGE, cause, remedy);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
