package io.resilience.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps a call that failed for good, so that it can be done later: by hand, or by itself.
 *
 * <p>The arguments are kept as JSON of the declared parameter types. The caller still gets the fallback's answer or the
 * exception. Replays pass through the same guard and carry the idempotency key of the first call.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface DeadLetter {
    /** Failures that are kept; empty: all but those that can never succeed (such as 400, 404, a constraint violation). */
    Class<? extends Throwable>[] on() default {};

    /** Whether a kept call is replayed by itself: when the breaker closes, after a start, and when its next attempt is due. */
    boolean replay() default true;

    /** When a call is written down. */
    Capture capture() default Capture.ON_FAILURE;
}
