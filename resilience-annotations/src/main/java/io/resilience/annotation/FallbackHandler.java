package io.resilience.annotation;

import org.jspecify.annotations.Nullable;

/**
 * Answers in place of calls that failed for good; named by {@link Fallback#handler}.
 *
 * <p>Each guarded method has one object of its own, made when it is first needed: by the injector where Guice guards, else by a
 * constructor without parameters, or as the runtime was told. Many threads may ask it at once.
 *
 * @param <T> the return type of the guarded methods that name it; of a method that returns a stage, the stage or its value
 */
@FunctionalInterface
public interface FallbackHandler<T extends @Nullable Object> {
    /**
     * The answer.
     *
     * @throws Exception if there is none; then the next fallback is asked
     */
    T handle(FailedInvocation call) throws Exception;
}
