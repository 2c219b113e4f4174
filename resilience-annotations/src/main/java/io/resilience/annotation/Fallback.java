package io.resilience.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Answers in place of a call that failed for good.
 *
 * <p>Exactly one of {@link #method}, {@link #handler}, {@link #value}, {@link #cached} and {@link #queue} is given. Repeat the annotation to name
 * several: they are tried in order until one answers. When all fail, the caller gets the original exception, with theirs
 * suppressed.
 */
@Documented
@Inherited
@Repeatable(Fallbacks.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Fallback {
    /**
     * A method of the same class or a superclass with the same parameters, optionally followed by the exception; among
     * overloads, the one whose exception type fits the failure most closely wins. It may be private, and must be static if the
     * guarded method is.
     */
    String method() default "";

    /** A class whose objects answer; one object is made for the method, and many threads may ask it at once. */
    Class<? extends FallbackHandler<?>>[] handler() default {};

    /** A literal value, converted to the return type: text, number, boolean, enum constant, JSON, or {@code "null"}. */
    String[] value() default {};

    /** The last good answer for the same arguments. */
    Cached[] cached() default {};

    /** Keeps the call among the dead letters, to be done later, and answers with {@link #queueAnswer}. */
    boolean queue() default false;

    /** The answer of a queued call, as {@link #value}; without one, null, zero, false or an empty result. */
    String[] queueAnswer() default {};

    /** Failures that this fallback answers; empty: all. A cause chain is searched. */
    Class<? extends Throwable>[] applyOn() default {};

    /** Failures that this fallback leaves alone; stronger than {@link #applyOn}. */
    Class<? extends Throwable>[] skipOn() default {};
}
