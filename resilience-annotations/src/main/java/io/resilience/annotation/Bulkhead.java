package io.resilience.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Limits how many calls run at the same time.
 *
 * <p>A call that finds no place waits in a first-in first-out queue of {@link #queueSize} for at most {@link #maxWait}, and fails
 * with {@link io.resilience.exception.BulkheadFullException} when the queue is full or its time is up. A place is given back when
 * the work really ends, also after a timeout.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Bulkhead {
    /** Calls that may run at the same time. Default 25. */
    int maxConcurrent() default -1;

    /** Calls that may wait. Default 0. */
    int queueSize() default -1;

    /** Longest wait, such as {@code "30s"}; with a queue and no limit of its own, a call waits as long as its timeout allows. */
    String maxWait() default "";

    /** Where the work runs: on the caller's thread, on a pool of {@link #maxConcurrent} threads, or on virtual threads. */
    BulkheadKind kind() default BulkheadKind.UNSET;

    /** Whether the places are the operation's own or shared by all operations of the service. */
    Scope scope() default Scope.OPERATION;
}
