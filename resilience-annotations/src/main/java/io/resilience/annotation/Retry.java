package io.resilience.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Calls again after a failure that may pass.
 *
 * <p>The pause before attempt n is {@code delay * multiplier^(n-2)}, at most {@link #maxDelay}, varied by {@link #jitter}; a
 * {@code Retry-After} that the failure carries lengthens it. No attempt begins that could not end within the deadline of the
 * call, and retries of a service stay within its budget (20 % of its calls plus 10 a second). Refusals (breaker open, bulkhead
 * full, rate exceeded) are not retried unless {@link #retryOn} names them.
 *
 * <p>Retry only what may be done twice. Members left at their default take their value from {@code resilience.yaml}, the
 * profile, or the framework's default.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Retry {
    /** Attempts in all, the first call included. Default 3. */
    int maxAttempts() default -1;

    /** Pause before the second attempt, such as {@code "500ms"}. Default 100ms. */
    String delay() default "";

    /** Factor by which the pause grows from attempt to attempt, at least 1. Default 2. */
    double multiplier() default -1;

    /** Longest pause. Default 10s. */
    String maxDelay() default "";

    /** After so long, counted from the call's beginning, no further attempt begins. Default: no such limit. */
    String maxDuration() default "";

    /** Share of the pause, 0 to 1, that is random: a pause d becomes one of d*(1-jitter) to d. Default 0.5. */
    double jitter() default -1;

    /** Exceptions to retry; empty: the failure rules decide. A cause chain is searched. */
    Class<? extends Throwable>[] retryOn() default {};

    /** Exceptions never to retry; stronger than {@link #retryOn}. */
    Class<? extends Throwable>[] abortOn() default {};
}
