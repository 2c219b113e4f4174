package io.resilience.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives every test of a class a runtime of its own, on manual time, as the current one.
 *
 * <p>Tests take {@link io.resilience.Resilience}, {@link ManualClockwork} and {@link Recorder} as parameters. Files and environment
 * are not read, listeners hear directly, asynchronous work runs on the thread that hands it over. When a test ends, every
 * place of every bulkhead must be free again.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(ResilienceExtension.class)
public @interface ResilienceTest {
    /** Settings, as they stand in a {@code resilience.yaml}. */
    String yaml() default "";

    /** Whether a thread that sleeps waits until another one advances the time, rather than moving it itself. */
    boolean blocking() default false;
}
