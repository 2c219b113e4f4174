package io.resilience.config;

import static io.resilience.config.Group.BULKHEAD;
import static io.resilience.config.Group.RATE_LIMIT;
import static io.resilience.config.Group.TIMEOUT;

import io.resilience.annotation.BulkheadKind;
import io.resilience.annotation.Scope;
import io.resilience.policy.BulkheadPolicy;
import io.resilience.policy.RateLimitPolicy;
import io.resilience.policy.TimeoutPolicy;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;

/** The settings of timeouts, bulkheads and rate limits, and the policies they make. */
final class LimitSettings {
    static final Setting<Duration> TIMEOUT_VALUE = TIMEOUT.setting(
            "value",
            SettingTypes.DURATION,
            TimeoutPolicy.DEFAULT.attempt(),
            "Limit of one attempt; 0s for none; by default no more than deadline.");
    static final Setting<Duration> TIMEOUT_DEADLINE = TIMEOUT.setting(
            "deadline",
            SettingTypes.DURATION,
            TimeoutPolicy.DEFAULT.deadline(),
            "Limit of the whole call, retries and pauses included; 0s for none.");

    static final Setting<Integer> MAX_CONCURRENT = BULKHEAD.setting(
            "maxConcurrent",
            SettingTypes.whole(1),
            BulkheadPolicy.DEFAULT.maxConcurrent(),
            "Calls that may run at the same time.");
    static final Setting<Integer> QUEUE_SIZE = BULKHEAD.setting(
            "queueSize", SettingTypes.whole(0), BulkheadPolicy.DEFAULT.queue().size(), "Calls that may wait.");
    static final Setting<Duration> BULKHEAD_MAX_WAIT = BULKHEAD.setting(
            "maxWait",
            SettingTypes.DURATION,
            BulkheadPolicy.DEFAULT.queue().maxWait(),
            "Longest wait for a place; 0s: as long as the timeout allows.");
    static final Setting<BulkheadKind> KIND = BULKHEAD.setting(
            "kind",
            SettingTypes.oneOf(EnumSet.complementOf(EnumSet.of(BulkheadKind.UNSET))),
            BulkheadPolicy.DEFAULT.kind(),
            "Where a call runs: on the caller's thread, on a pool of maxConcurrent threads, on virtual threads.");
    static final Setting<Scope> SCOPE = BULKHEAD.setting(
            "scope",
            SettingTypes.oneOf(EnumSet.allOf(Scope.class)),
            BulkheadPolicy.DEFAULT.scope(),
            "Whether each operation has its own places, or the service has them for all that say so.");

    static final Setting<Integer> LIMIT = RATE_LIMIT.setting(
            "limit", SettingTypes.whole(1), RateLimitPolicy.DEFAULT.limit(), "Calls that may begin in a period.");
    static final Setting<Duration> PERIOD = RATE_LIMIT.setting(
            "period", SettingTypes.POSITIVE_DURATION, RateLimitPolicy.DEFAULT.period(), "The period.");
    static final Setting<Integer> BURST = RATE_LIMIT.setting(
            "burst",
            SettingTypes.whole(1),
            RateLimitPolicy.DEFAULT.burst(),
            "Calls that can be saved up; by default as many as limit.");
    static final Setting<Duration> RATE_MAX_WAIT = RATE_LIMIT.setting(
            "maxWait", SettingTypes.DURATION, RateLimitPolicy.DEFAULT.maxWait(), "Longest wait for a turn; 0s: none.");

    private LimitSettings() {}

    static List<Setting<?>> all() {
        return List.of(
                LIMIT,
                PERIOD,
                BURST,
                RATE_MAX_WAIT,
                TIMEOUT_VALUE,
                TIMEOUT_DEADLINE,
                MAX_CONCURRENT,
                QUEUE_SIZE,
                BULKHEAD_MAX_WAIT,
                KIND,
                SCOPE);
    }

    static TimeoutPolicy timeout(Values values) {
        return new TimeoutPolicy(values.get(TIMEOUT_VALUE), values.get(TIMEOUT_DEADLINE));
    }

    static BulkheadPolicy bulkhead(Values values) {
        BulkheadPolicy.Queue queue = new BulkheadPolicy.Queue(values.get(QUEUE_SIZE), values.get(BULKHEAD_MAX_WAIT));
        return new BulkheadPolicy(values.get(MAX_CONCURRENT), queue, values.get(KIND), values.get(SCOPE));
    }

    static RateLimitPolicy rateLimit(Values values) {
        return new RateLimitPolicy(values.get(LIMIT), values.get(PERIOD), values.get(BURST), values.get(RATE_MAX_WAIT));
    }
}
