package io.resilience.config;

import io.resilience.policy.AlertPolicy;
import java.time.Duration;
import java.util.List;

/** The settings of alerts, which are the whole program's, and the policy they make. */
final class AlertSettings {
    private static final AlertPolicy STANDARD = AlertPolicy.DEFAULT;

    static final Setting<Boolean> BREAKER_OPEN = of(
            "breakerOpen", SettingTypes.SWITCH, STANDARD.rules().breakerOpen(), "Whether an open breaker is an alert.");
    static final Setting<Double> FAILURE_RATE = of(
            "failureRate",
            SettingTypes.SHARE,
            STANDARD.rules().failures().rate(),
            "An operation of which a larger share of attempts fails is an alert; 0 switches it off.");
    static final Setting<Integer> MINIMUM_CALLS = of(
            "minimumCalls",
            SettingTypes.whole(1),
            STANDARD.rules().failures().minimumCalls(),
            "Attempts that failureRate must be a share of.");
    static final Setting<Boolean> BULKHEAD_FULL = of(
            "bulkheadFull",
            SettingTypes.SWITCH,
            STANDARD.rules().bulkheadFull(),
            "Whether a bulkhead without a free place is an alert.");
    static final Setting<Double> DEAD_LETTERS = of(
            "deadLetters",
            SettingTypes.AMOUNT,
            STANDARD.rules().deadLetters(),
            "More unfinished dead letters than this are an alert; unlimited switches it off.");
    static final Setting<Boolean> SERVICE_DOWN = of(
            "serviceDown",
            SettingTypes.SWITCH,
            STANDARD.rules().serviceDown(),
            "Whether a service, all of whose breakers refuse, is an alert.");
    static final Setting<Duration> EVERY =
            of("every", SettingTypes.POSITIVE_DURATION, STANDARD.every(), "Pause between two looks.");
    static final Setting<Duration> CALM = of(
            "calm",
            SettingTypes.DURATION,
            STANDARD.calm(),
            "How long a condition must be gone before its incident has ended.");

    private AlertSettings() {}

    private static <T> Setting<T> of(String name, SettingType<T> type, T standard, String meaning) {
        return new Setting<>(null, "alerts." + name, new Setting.Kind<>(type, standard), meaning);
    }

    static List<Setting<?>> all() {
        return List.of(
                BREAKER_OPEN, FAILURE_RATE, MINIMUM_CALLS, BULKHEAD_FULL, DEAD_LETTERS, SERVICE_DOWN, EVERY, CALM);
    }

    static AlertPolicy policy(Documents documents) {
        AlertPolicy.Rules rules = new AlertPolicy.Rules(
                documents.program(BREAKER_OPEN).value(),
                new AlertPolicy.Failures(
                        documents.program(FAILURE_RATE).value(),
                        documents.program(MINIMUM_CALLS).value()),
                documents.program(BULKHEAD_FULL).value(),
                documents.program(DEAD_LETTERS).value(),
                documents.program(SERVICE_DOWN).value());
        return new AlertPolicy(
                rules, documents.program(EVERY).value(), documents.program(CALM).value());
    }
}
