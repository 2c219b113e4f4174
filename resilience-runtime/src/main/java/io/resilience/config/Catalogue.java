package io.resilience.config;

import io.resilience.policy.RetentionPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every setting of an operation, and the switches of the whole program. */
final class Catalogue {
    static final Setting<String> PROFILE = new Setting<>(
            null,
            "profile",
            new Setting.Kind<>(SettingTypes.TEXT, "none"),
            "The profile whose settings apply where nothing stronger does; none for none.");
    /** Stands in profiles only, so it is no setting of an operation. */
    static final Setting<String> EXTENDS = new Setting<>(
            null, "extends", new Setting.Kind<>(SettingTypes.TEXT, "none"), "The profile that a profile builds on.");

    static final Setting<Boolean> ENABLED = new Setting<>(
            null, "enabled", new Setting.Kind<>(SettingTypes.SWITCH, true), "Whether the operation is guarded at all.");

    static final Setting<Criticality> CRITICALITY = new Setting<>(
            null,
            "criticality",
            new Setting.Kind<>(SettingTypes.oneOf(EnumSet.allOf(Criticality.class)), Criticality.NORMAL),
            "What its failing means to the health of the whole: essential, normal, or optional.");

    static final Setting<Timing> TIMING = new Setting<>(
            null,
            "timing",
            new Setting.Kind<>(SettingTypes.oneOf(EnumSet.allOf(Timing.class)), Timing.SAMPLED),
            "sampled: coarse time, and exact time for a sample of calls; exact: exact time for every call.");
    static final Setting<SelfCheckMode> SELF_CHECK = new Setting<>(
            null,
            "selfCheck",
            new Setting.Kind<>(SettingTypes.oneOf(EnumSet.allOf(SelfCheckMode.class)), SelfCheckMode.WARN),
            "What to do about annotated methods that nothing guards: warn in the log, fail at start-up, off: don't"
                    + " look.");
    static final Setting<Boolean> ALL_ENABLED = new Setting<>(
            null,
            "enabled",
            new Setting.Kind<>(SettingTypes.SWITCH, true),
            "false switches every policy of every operation off.");
    static final Setting<Boolean> POLICIES_ENABLED = new Setting<>(
            null,
            "policiesEnabled",
            new Setting.Kind<>(SettingTypes.SWITCH, true),
            "false switches every policy off but fallbacks and dead letters.");

    static final Setting<Duration> KEEP_FINISHED_LETTERS = new Setting<>(
            null,
            "keepFinishedLetters",
            new Setting.Kind<>(SettingTypes.DURATION, RetentionPolicy.DEFAULT.finished()),
            "How long a dead letter stays in a durable store once it is done, discarded or expired.");
    static final Setting<Duration> EXPIRE_WAITING_LETTERS = new Setting<>(
            null,
            "expireWaitingLetters",
            new Setting.Kind<>(SettingTypes.DURATION, RetentionPolicy.DEFAULT.waiting()),
            "The age at which a dead letter that still waits is given up; 0s for never.");
    static final Setting<Duration> KEEP_LETTER_AUDIT = new Setting<>(
            null,
            "keepLetterAudit",
            new Setting.Kind<>(SettingTypes.DURATION, RetentionPolicy.DEFAULT.audit()),
            "How long the audit of a dead letter stays once the letter is gone.");
    static final Setting<Duration> WATCH = new Setting<>(
            null,
            "watch",
            new Setting.Kind<>(SettingTypes.DURATION, Duration.ofSeconds(2)),
            "How often files are looked at for changes; 0s: never.");

    static final Setting<Integer> RECORD_OUTCOMES = new Setting<>(
            null,
            "recordOutcomes",
            new Setting.Kind<>(SettingTypes.whole(0, 100_000), 0),
            "How many outcomes of each breaker are recorded for what-ifs, alike ones counted as one; 0: none.");

    private static final Map<Group, Setting<Boolean>> SWITCHES = switches();
    private static final Map<String, Setting<?>> BY_NAME = byName();

    private Catalogue() {}

    /** Every setting of an operation by its name, in the order shown. */
    static Map<String, Setting<?>> all() {
        return BY_NAME;
    }

    /** The settings of the whole program. */
    static List<Setting<?>> global() {
        List<Setting<?>> all = new ArrayList<>(List.of(
                TIMING,
                SELF_CHECK,
                ALL_ENABLED,
                POLICIES_ENABLED,
                KEEP_FINISHED_LETTERS,
                EXPIRE_WAITING_LETTERS,
                KEEP_LETTER_AUDIT,
                WATCH,
                RECORD_OUTCOMES));
        all.addAll(LetterStoreSettings.all());
        all.addAll(AlertSettings.all());
        all.addAll(ConsoleSettings.all());
        all.addAll(ProgramSettings.all());
        return all;
    }

    /** Those of the whole program that are read when it starts, and by no change after. */
    static List<Setting<?>> atStart() {
        List<Setting<?>> atStart = new ArrayList<>(List.of(
                SELF_CHECK, KEEP_FINISHED_LETTERS, EXPIRE_WAITING_LETTERS, KEEP_LETTER_AUDIT, WATCH, RECORD_OUTCOMES));
        atStart.addAll(LetterStoreSettings.all());
        atStart.addAll(ConsoleSettings.all());
        atStart.addAll(ProgramSettings.all());
        return atStart;
    }

    static @Nullable Setting<?> find(String name) {
        return BY_NAME.get(name);
    }

    /** The setting that switches a group on or off. */
    static Setting<Boolean> switchOf(Group group) {
        return Objects.requireNonNull(SWITCHES.get(group));
    }

    static List<Setting<?>> of(Group group) {
        return BY_NAME.values().stream()
                .filter(setting -> setting.group() == group)
                .toList();
    }

    private static Map<Group, Setting<Boolean>> switches() {
        Map<Group, Setting<Boolean>> switches = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            switches.put(
                    group,
                    group.setting(
                            "enabled",
                            SettingTypes.SWITCH,
                            true,
                            "false switches it off; true brings it with its defaults."));
        }
        return switches;
    }

    private static Map<String, Setting<?>> byName() {
        List<Setting<?>> members = new ArrayList<>(RecoverySettings.all());
        members.addAll(RetrySettings.all());
        members.addAll(BreakerSettings.all());
        members.addAll(LimitSettings.all());
        Map<String, Setting<?>> byName = new LinkedHashMap<>();
        Stream.of(PROFILE, ENABLED, CRITICALITY).forEach(setting -> byName.put(setting.name(), setting));
        for (Group group : Group.values()) {
            byName.put(switchOf(group).name(), switchOf(group));
            members.stream().filter(each -> each.group() == group).forEach(each -> byName.put(each.name(), each));
        }
        return Collections.unmodifiableMap(byName);
    }
}
