package io.resilience.config;

import static io.resilience.config.Group.RETRY;

import io.resilience.policy.FailurePolicy;
import io.resilience.policy.Filter;
import io.resilience.policy.RetryPolicy;
import java.time.Duration;
import java.util.List;

/** The settings of retries, and the policy they make. */
final class RetrySettings {
    private static final RetryPolicy.Backoff BACKOFF = RetryPolicy.Backoff.DEFAULT;
    private static final RetryPolicy.Budget BUDGET = RetryPolicy.Budget.DEFAULT;

    static final Setting<Integer> MAX_ATTEMPTS = RETRY.setting(
            "maxAttempts",
            SettingTypes.whole(1),
            RetryPolicy.DEFAULT.maxAttempts(),
            "Attempts in all, the first call included.");
    static final Setting<Duration> DELAY =
            RETRY.setting("delay", SettingTypes.DURATION, BACKOFF.delay(), "Pause before the second attempt.");
    static final Setting<Double> MULTIPLIER = RETRY.setting(
            "multiplier",
            SettingTypes.number("a number from 1", 1, Double.MAX_VALUE),
            BACKOFF.multiplier(),
            "Factor by which the pause grows from attempt to attempt.");
    static final Setting<Duration> MAX_DELAY = RETRY.setting(
            "maxDelay", SettingTypes.DURATION, BACKOFF.maxDelay(), "Longest pause; by default no less than delay.");
    static final Setting<Duration> MAX_DURATION = RETRY.setting(
            "maxDuration",
            SettingTypes.DURATION,
            RetryPolicy.DEFAULT.maxDuration(),
            "After so long from its beginning a call begins no further attempt; 0s for no such limit.");
    static final Setting<Double> JITTER = RETRY.setting(
            "jitter",
            SettingTypes.SHARE,
            BACKOFF.jitter(),
            "Share of the pause that is random: a pause d becomes one of d*(1-jitter) to d.");
    static final Setting<Double> BUDGET_RATIO = RETRY.setting(
            "budgetRatio",
            SettingTypes.AMOUNT,
            BUDGET.ratio(),
            "Retries that the service's calls allow, as a share of them; unlimited lifts it.");
    static final Setting<Double> BUDGET_PER_SECOND = RETRY.setting(
            "budgetPerSecond",
            SettingTypes.AMOUNT,
            BUDGET.perSecond(),
            "Retries a second that the service is allowed besides; unlimited lifts it.");
    static final Setting<List<Class<? extends Throwable>>> RETRY_ON = RETRY.setting(
            "retryOn", ListTypes.FAILURES, List.of(), "Exceptions to retry; empty: the failure rules decide.");
    static final Setting<List<Class<? extends Throwable>>> ABORT_ON = RETRY.setting(
            "abortOn", ListTypes.FAILURES, List.of(), "Exceptions never to retry; stronger than retryOn.");
    static final Setting<List<String>> RETRYABLE_ERRORS = RETRY.setting(
            "retryableErrors",
            ListTypes.NAMES,
            List.of(),
            "Codes to retry: HTTP status, SQL state, vendor code, an exception's name, or a code of your own.");
    static final Setting<List<String>> NON_RETRYABLE_ERRORS = RETRY.setting(
            "nonRetryableErrors", ListTypes.NAMES, List.of(), "Codes never to retry; stronger than retryableErrors.");

    private RetrySettings() {}

    static List<Setting<?>> all() {
        return List.of(
                MAX_ATTEMPTS,
                DELAY,
                MULTIPLIER,
                MAX_DELAY,
                MAX_DURATION,
                JITTER,
                BUDGET_RATIO,
                BUDGET_PER_SECOND,
                RETRY_ON,
                ABORT_ON,
                RETRYABLE_ERRORS,
                NON_RETRYABLE_ERRORS);
    }

    static RetryPolicy policy(Values values) {
        RetryPolicy.Backoff backoff = new RetryPolicy.Backoff(
                values.get(DELAY), values.get(MULTIPLIER), values.get(MAX_DELAY), values.get(JITTER));
        RetryPolicy.Budget budget = new RetryPolicy.Budget(values.get(BUDGET_RATIO), values.get(BUDGET_PER_SECOND));
        return new RetryPolicy(values.get(MAX_ATTEMPTS), values.get(MAX_DURATION), backoff, budget);
    }

    static FailurePolicy failures(Values values) {
        return new FailurePolicy(
                BreakerSettings.filter(values),
                new Filter(values.get(RETRY_ON), values.get(ABORT_ON)),
                new FailurePolicy.Codes(values.get(RETRYABLE_ERRORS), values.get(NON_RETRYABLE_ERRORS)),
                values.get(BreakerSettings.RECORD_RESULT));
    }
}
