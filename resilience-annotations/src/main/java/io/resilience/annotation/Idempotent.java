package io.resilience.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a method may be called twice for one purpose, so that retrying it is safe. With an {@link IdempotencyKey} parameter,
 * the first answer for a key is remembered and given to repeated calls; the same key with other arguments is refused.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Idempotent {
    /** How long an answer is remembered for its key. Default 24h. */
    String keepFor() default "";

    /** Answers kept for the operation. Default 10000. */
    int maxSize() default -1;
}
