package io.resilience.config;

import static io.resilience.config.Group.BREAKER;

import io.resilience.annotation.Scope;
import io.resilience.policy.BreakerPolicy;
import io.resilience.policy.Filter;
import io.resilience.policy.WindowPolicy;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;

/** The settings of a breaker, and the policy they make. */
final class BreakerSettings {
    private static final BreakerPolicy.Trip TRIP = BreakerPolicy.Trip.DEFAULT;
    private static final BreakerPolicy.Opening OPENING = BreakerPolicy.Opening.DEFAULT;
    private static final BreakerPolicy.Probing PROBING = BreakerPolicy.Probing.DEFAULT;

    static final Setting<Integer> FAILURE_THRESHOLD = BREAKER.setting(
            "failureThreshold",
            SettingTypes.whole(0),
            TRIP.failureThreshold(),
            "Failures in a row that open it; 0 switches this condition off.");
    static final Setting<Double> FAILURE_RATE = BREAKER.setting(
            "failureRate",
            SettingTypes.SHARE,
            TRIP.rates().failureRate(),
            "Share of failed calls in the window that opens it; 0 switches this condition off.");
    static final Setting<Double> SLOW_CALL_RATE = BREAKER.setting(
            "slowCallRate",
            SettingTypes.SHARE,
            TRIP.rates().slowCallRate(),
            "Share of slow calls in the window that opens it; 0 switches this condition off.");
    static final Setting<Duration> SLOW_CALL = BREAKER.setting(
            "slowCall",
            SettingTypes.DURATION,
            TRIP.rates().slowCall(),
            "Duration from which a call is slow; 0s: no call is slow.");
    static final Setting<WindowPolicy> WINDOW =
            BREAKER.setting("window", SettingTypes.WINDOW, TRIP.window(), "What the rates are computed over.");
    static final Setting<Integer> MINIMUM_CALLS = BREAKER.setting(
            "minimumCalls",
            SettingTypes.whole(1),
            TRIP.minimumCalls(),
            "Calls that the window must hold before a rate is judged; by default no more than the window's calls.");
    static final Setting<Duration> OPEN_FOR = BREAKER.setting(
            "openFor", SettingTypes.POSITIVE_DURATION, OPENING.openFor(), "How long it stays open at first.");
    static final Setting<Double> OPEN_MULTIPLIER = BREAKER.setting(
            "openMultiplier",
            SettingTypes.number("a number from 1", 1, Double.MAX_VALUE),
            OPENING.multiplier(),
            "Factor by which the open time grows with each further trip.");
    static final Setting<Duration> MAX_OPEN_FOR = BREAKER.setting(
            "maxOpenFor",
            SettingTypes.POSITIVE_DURATION,
            OPENING.maxOpenFor(),
            "Longest open time; by default no less than openFor.");
    static final Setting<Double> OPEN_JITTER = BREAKER.setting(
            "openJitter",
            SettingTypes.SHARE,
            OPENING.jitter(),
            "Random share by which an open time is longer or shorter.");
    static final Setting<Integer> HALF_OPEN_CALLS = BREAKER.setting(
            "halfOpenCalls",
            SettingTypes.whole(1),
            PROBING.halfOpenCalls(),
            "Probes admitted while half-open; by default no fewer than successThreshold.");
    static final Setting<Integer> SUCCESS_THRESHOLD = BREAKER.setting(
            "successThreshold",
            SettingTypes.whole(1),
            PROBING.successThreshold(),
            "Successful probes that close it; by default no more than halfOpenCalls.");
    static final Setting<Duration> PROBE_TIMEOUT = BREAKER.setting(
            "probeTimeout",
            SettingTypes.POSITIVE_DURATION,
            PROBING.probeTimeout(),
            "Time after which a probe that has not returned counts as failed; by default no less than timeout.value.");
    static final Setting<Duration> RAMP_UP = BREAKER.setting(
            "rampUp",
            SettingTypes.DURATION,
            PROBING.rampUp(),
            "Time over which admission rises to all calls after closing; 0s switches it off.");
    static final Setting<Scope> SCOPE = BREAKER.setting(
            "scope",
            SettingTypes.oneOf(EnumSet.allOf(Scope.class)),
            Scope.OPERATION,
            "Whether each operation has its own breaker, or the service one for all that say so.");
    static final Setting<String> KEY = BREAKER.setting(
            "key",
            SettingTypes.ARGUMENT,
            "",
            "Argument that splits the breaker: its name as '#shard' or its position as '#0'; empty: one breaker for all.");
    static final Setting<List<Class<? extends Throwable>>> FAIL_ON = BREAKER.setting(
            "failOn",
            ListTypes.FAILURES,
            List.of(),
            "Exceptions that count as failures; empty: the failure rules decide.");
    static final Setting<List<Class<? extends Throwable>>> SKIP_ON = BREAKER.setting(
            "skipOn", ListTypes.FAILURES, List.of(), "Exceptions that don't count; stronger than failOn.");
    static final Setting<List<Predicate<Object>>> RECORD_RESULT = BREAKER.setting(
            "recordResult",
            ListTypes.PREDICATES,
            List.of(),
            "Predicates that say which returned values count as failures; each needs a constructor without arguments.");

    private BreakerSettings() {}

    static List<Setting<?>> all() {
        return List.of(
                FAILURE_THRESHOLD,
                FAILURE_RATE,
                SLOW_CALL_RATE,
                SLOW_CALL,
                WINDOW,
                MINIMUM_CALLS,
                OPEN_FOR,
                OPEN_MULTIPLIER,
                MAX_OPEN_FOR,
                OPEN_JITTER,
                HALF_OPEN_CALLS,
                SUCCESS_THRESHOLD,
                PROBE_TIMEOUT,
                RAMP_UP,
                SCOPE,
                KEY,
                FAIL_ON,
                SKIP_ON,
                RECORD_RESULT);
    }

    static BreakerPolicy policy(Values values) {
        return new BreakerPolicy(
                trip(values),
                opening(values),
                probing(values),
                new BreakerPolicy.Reach(values.get(SCOPE), values.get(KEY)));
    }

    static Filter filter(Values values) {
        return new Filter(values.get(FAIL_ON), values.get(SKIP_ON));
    }

    private static BreakerPolicy.Trip trip(Values values) {
        BreakerPolicy.Rates rates =
                new BreakerPolicy.Rates(values.get(FAILURE_RATE), values.get(SLOW_CALL_RATE), values.get(SLOW_CALL));
        return new BreakerPolicy.Trip(
                values.get(FAILURE_THRESHOLD), rates, values.get(MINIMUM_CALLS), values.get(WINDOW));
    }

    private static BreakerPolicy.Opening opening(Values values) {
        return new BreakerPolicy.Opening(
                values.get(OPEN_FOR), values.get(OPEN_MULTIPLIER), values.get(MAX_OPEN_FOR), values.get(OPEN_JITTER));
    }

    private static BreakerPolicy.Probing probing(Values values) {
        return new BreakerPolicy.Probing(
                values.get(HALF_OPEN_CALLS),
                values.get(SUCCESS_THRESHOLD),
                values.get(PROBE_TIMEOUT),
                values.get(RAMP_UP));
    }
}
