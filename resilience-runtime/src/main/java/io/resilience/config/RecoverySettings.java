package io.resilience.config;

import static io.resilience.config.Group.DEAD_LETTER;
import static io.resilience.config.Group.IDEMPOTENT;

import io.resilience.annotation.Capture;
import io.resilience.policy.DeadLetterPolicy;
import io.resilience.policy.FallbackPolicy;
import io.resilience.policy.IdempotencyPolicy;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;

/** The settings of what happens to a call that failed for good, and the policies they make. */
final class RecoverySettings {
    static final Setting<List<FallbackPolicy>> FALLBACKS = Group.FALLBACKS.setting(
            "", FallbackType.TYPE, List.of(), "What answers for a failed call, tried in order until one does.");
    static final Setting<List<Class<? extends Throwable>>> DEAD_LETTER_ON = DEAD_LETTER.setting(
            "on",
            ListTypes.FAILURES,
            List.of(),
            "Failures that are kept; empty: all but those that can never succeed.");
    static final Setting<Boolean> DEAD_LETTER_REPLAY = DEAD_LETTER.setting(
            "replay",
            SettingTypes.SWITCH,
            DeadLetterPolicy.DEFAULT.replay(),
            "Whether a kept call is replayed by itself: when the breaker closes, after a start, and when its next attempt is due.");
    static final Setting<Capture> DEAD_LETTER_CAPTURE = DEAD_LETTER.setting(
            "capture",
            SettingTypes.oneOf(EnumSet.allOf(Capture.class)),
            DeadLetterPolicy.DEFAULT.capture(),
            "When a call is written down: once it has failed for good, or before its first attempt.");
    static final Setting<Duration> DEAD_LETTER_MAX_WAIT = DEAD_LETTER.setting(
            "maxWait",
            SettingTypes.POSITIVE_DURATION,
            DeadLetterPolicy.DEFAULT.maxWait(),
            "How long a store that is slow or down delays a call at most, each time it is asked.");
    static final Setting<Duration> KEEP_FOR = IDEMPOTENT.setting(
            "keepFor",
            SettingTypes.POSITIVE_DURATION,
            IdempotencyPolicy.DEFAULT.keepFor(),
            "How long the first answer is remembered for its key.");
    static final Setting<Integer> MAX_SIZE = IDEMPOTENT.setting(
            "maxSize",
            SettingTypes.whole(1),
            IdempotencyPolicy.DEFAULT.maxSize(),
            "Keys remembered for the operation.");

    private RecoverySettings() {}

    static List<Setting<?>> all() {
        return List.of(
                FALLBACKS,
                DEAD_LETTER_ON,
                DEAD_LETTER_REPLAY,
                DEAD_LETTER_CAPTURE,
                DEAD_LETTER_MAX_WAIT,
                KEEP_FOR,
                MAX_SIZE);
    }

    static DeadLetterPolicy deadLetter(Values values) {
        return new DeadLetterPolicy(
                values.get(DEAD_LETTER_ON),
                values.get(DEAD_LETTER_REPLAY),
                values.get(DEAD_LETTER_CAPTURE),
                values.get(DEAD_LETTER_MAX_WAIT));
    }

    static IdempotencyPolicy idempotency(Values values) {
        return new IdempotencyPolicy(values.get(KEEP_FOR), values.get(MAX_SIZE));
    }
}
