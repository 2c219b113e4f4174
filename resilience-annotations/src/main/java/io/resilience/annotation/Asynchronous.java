package io.resilience.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs the method on the runtime's executor. The method returns {@code CompletionStage}, {@code CompletableFuture},
 * {@code Future} or {@code void}; the caller gets its stage, or control, at once.
 *
 * <p>A method that returns a stage is guarded asynchronously by its type alone; this annotation adds the change of thread.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Asynchronous {}
