package io.resilience.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Limits how long an attempt, and the call as a whole, may take.
 *
 * <p>A synchronous call is interrupted when its time is up; code that ignores interrupts ends late, and its result is dropped.
 * An asynchronous call completes exceptionally when its time is up, though the work may go on; its place in the bulkhead stays
 * taken until the work ends. Either way the caller gets {@link io.resilience.exception.CallTimeoutException}. Waiting in the
 * bulkhead's queue counts. A guarded call made within another inherits what is left of the outer's time.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Timeout {
    /** Time limit of one attempt: {@code "250ms"}, {@code "5m"}, or ISO-8601 ({@code "PT5M"}). Default 30s. */
    String value() default "";

    /** Time limit of the whole call, retries and pauses included. Default: none. */
    String deadline() default "";
}
