package io.resilience.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Limits how many calls begin in a period, by a token bucket: {@link #limit} tokens are refilled evenly over each {@link #period},
 * and at most {@link #burst} are saved up. A call without a token waits at most {@link #maxWait}, then fails with
 * {@link io.resilience.exception.RateLimitExceededException}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface RateLimit {
    /** Calls a period. Default 100. */
    int limit() default -1;

    /** The period, such as {@code "1s"}. Default 1s. */
    String period() default "";

    /** Tokens that can be saved up; default: {@link #limit}. */
    int burst() default -1;

    /** Longest wait for a token. Default 0s: none. */
    String maxWait() default "";
}
