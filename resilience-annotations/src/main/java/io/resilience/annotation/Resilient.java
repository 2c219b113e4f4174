package io.resilience.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the service that a class or method calls, for all guard annotations that stand on it.
 *
 * <p>On a class it only gives names; which methods are guarded is said by the other annotations, on the class (all its public,
 * package-private and protected methods) or on a method. On a method it overrides the class.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Resilient {
    /** The service that is called; empty: the simple name of the class. */
    String service() default "";

    /** The operation of the service; empty: the method's name. Meaningful on a method only. */
    String operation() default "";

    /**
     * A profile whose settings apply, stronger than the defaults and weaker than everything else: {@code llm}, {@code cache},
     * {@code database}, {@code external-api}, {@code websocket}, or one from {@code resilience.yaml}. Empty: the service's profile
     * in {@code resilience.yaml}, if any.
     */
    String profile() default "";
}
