package io.resilience.config;

import io.resilience.policy.LongestTime;
import io.resilience.policy.WindowPolicy;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Defaults that follow a value that was set, so that setting one value never contradicts the default of another. */
final class FollowingDefaults {
    private static final Map<Setting<?>, Rule<?, ?>> RULES = rules();

    private FollowingDefaults() {}

    /** The default of {@code setting} beside the values that were set. */
    static <T> Stated<T> of(Setting<T> setting, Values values) {
        Rule<?, ?> rule = RULES.get(setting);
        if (rule != null) {
            @SuppressWarnings("unchecked") // RULES maps a setting to a rule of its type
            Stated<T> following = ((Rule<?, T>) rule).apply(setting, values);
            return following;
        }
        return setting.untouched();
    }

    private record Rule<L, T>(Setting<L> leader, Function<L, T> seen, BinaryOperator<T> limit) {
        Stated<T> apply(Setting<T> setting, Values values) {
            Stated<L> led = values.stated(leader);
            if (led == null) {
                return setting.untouched();
            }
            T value = limit.apply(setting.standard(), seen.apply(led.value()));
            return value.equals(setting.standard())
                    ? setting.untouched()
                    : new Stated<>(value, Origin.DEFAULT, "default, following " + leader.name());
        }
    }

    private static Map<Setting<?>, Rule<?, ?>> rules() {
        Map<Setting<?>, Rule<?, ?>> rules = new HashMap<>();
        rules.put(
                BreakerSettings.MINIMUM_CALLS, new Rule<>(BreakerSettings.WINDOW, FollowingDefaults::calls, Math::min));
        rules.put(BreakerSettings.MAX_OPEN_FOR, longest(BreakerSettings.OPEN_FOR));
        rules.put(BreakerSettings.OPEN_FOR, shortest(BreakerSettings.MAX_OPEN_FOR));
        rules.put(RetrySettings.DELAY, shortest(RetrySettings.MAX_DELAY));
        rules.put(BreakerSettings.PROBE_TIMEOUT, longest(LimitSettings.TIMEOUT_VALUE));
        rules.put(
                BreakerSettings.SUCCESS_THRESHOLD,
                new Rule<>(BreakerSettings.HALF_OPEN_CALLS, Function.<Integer>identity(), Math::min));
        rules.put(
                BreakerSettings.HALF_OPEN_CALLS,
                new Rule<>(BreakerSettings.SUCCESS_THRESHOLD, Function.<Integer>identity(), Math::max));
        rules.put(RetrySettings.MAX_DELAY, longest(RetrySettings.DELAY));
        rules.put(
                LimitSettings.TIMEOUT_VALUE,
                new Rule<>(LimitSettings.TIMEOUT_DEADLINE, FollowingDefaults::limit, FollowingDefaults::shorter));
        rules.put(
                LimitSettings.BURST,
                new Rule<>(LimitSettings.LIMIT, Function.<Integer>identity(), (standard, limit) -> limit));
        return rules;
    }

    private static Rule<Duration, Duration> longest(Setting<Duration> leader) {
        return new Rule<>(leader, Function.identity(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    private static Rule<Duration, Duration> shortest(Setting<Duration> leader) {
        return new Rule<>(leader, Function.identity(), FollowingDefaults::shorter);
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Duration limit(Duration deadline) {
        return deadline.isZero() ? LongestTime.LIMIT : deadline;
    }

    private static int calls(WindowPolicy window) {
        return window.calls() == 0 ? Integer.MAX_VALUE : window.calls();
    }
}
