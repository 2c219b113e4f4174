package io.resilience.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Predicate;

/**
 * Refuses calls while the called service is failing, and lets it recover.
 *
 * <p>The breaker is closed at first and watches every attempt. It opens on {@link #failureThreshold} failures in a row, or when
 * the {@link #failureRate} or {@link #slowCallRate} of the {@link #window} is reached. While open, calls fail at once with
 * {@link io.resilience.exception.CircuitOpenException}. After {@link #openFor} it is half-open: {@link #halfOpenCalls} probes are
 * let through, and {@link #successThreshold} successes close it; one failure opens it again, for longer.
 *
 * <p>A member left at its default ({@code -1} or empty) takes its value from {@code resilience.yaml}, the profile, or the
 * framework's default, which each member's description names.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface CircuitBreaker {
    /** The service that is called; empty: {@link Resilient#service()}, else the simple name of the class. */
    String service() default "";

    /** The operation of the service; empty: the method's name. */
    String operation() default "";

    /** Failures in a row that open the breaker; 0 switches this condition off. Default 5. */
    int failureThreshold() default -1;

    /** Share of failed calls in the window, above 0 up to 1, that opens the breaker; 0 switches it off. Default 0.5. */
    double failureRate() default -1;

    /** Share of slow calls in the window, above 0 up to 1, that opens the breaker; counts only with {@link #slowCall}. Default 1. */
    double slowCallRate() default -1;

    /** Duration from which a call is slow, such as {@code "2s"}. Default: no call is slow. */
    String slowCall() default "";

    /** What the rates are computed over: a time such as {@code "30s"}, {@code "100 calls"}, or {@code "exactly 20 calls"}. Default 30s. */
    String window() default "";

    /** Calls that the window must hold before a rate is judged. Default 20. */
    int minimumCalls() default -1;

    /** How long the breaker stays open at first. Default 5s; it doubles with each further trip, with 20 % jitter, up to {@link #maxOpenFor}. */
    String openFor() default "";

    /** The longest time the breaker stays open. Default 60s. */
    String maxOpenFor() default "";

    /** Probes admitted while half-open. Default 3. */
    int halfOpenCalls() default -1;

    /** Successful probes that close the breaker, at most {@link #halfOpenCalls}. Default 3. */
    int successThreshold() default -1;

    /** Time after which a probe that has not returned counts as failed. Default 60s. */
    String probeTimeout() default "";

    /** Time over which admission rises to all calls after closing; {@code "0s"} switches it off. Default 2s. */
    String rampUp() default "";

    /** Whether the breaker is the operation's own or shared by all operations of the service. */
    Scope scope() default Scope.OPERATION;

    /** Splits the breaker by an argument: {@code "#shard"} (a parameter's name) or {@code "#0"} (its position); bounded in number. */
    String key() default "";

    /** Exceptions that count as failures; empty: the failure rules decide. A cause chain is searched. */
    Class<? extends Throwable>[] failOn() default {};

    /** Exceptions that count neither as failure nor as success; stronger than {@link #failOn}. */
    Class<? extends Throwable>[] skipOn() default {};

    /** A predicate with a no-argument constructor that says which returned values count as failures. */
    Class<? extends Predicate<?>>[] recordResult() default {};
}
