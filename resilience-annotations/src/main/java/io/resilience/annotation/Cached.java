package io.resilience.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Remembers good answers by the arguments of the call, as a fallback: {@code @Fallback(cached = @Cached(maxAge = "1h"))}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Cached {
    /** The oldest answer given, such as {@code "1h"}. Default 1h. */
    String maxAge() default "";

    /** Answers kept for the operation; the least useful go first. Default 1000. */
    int maxSize() default -1;

    /**
     * Whether answers outlive the program, in the store that it gives for them. Each is then written as JSON besides, so arguments and
     * answers must be types that can be.
     */
    boolean persistent() default false;
}
