package io.resilience.benchmarks.stack;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.resilience.Resilience;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.config.Sources;
import io.resilience.guard.Body;
import io.resilience.guard.Guard;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Breakers that are found by name at each call. */
public enum Registry {
    /** Our operations, called by name. */
    OPERATIONS("resilience, operations by name (at most 100,000 kept)") {
        @Override
        public Keyed open() {
            Resilience resilience = runtime();
            Callable<Object> work = () -> "answer";
            return key -> resilience.call("bench", key, work);
        }
    },
    /** Our breakers of one operation, split by an argument. */
    KEYS("resilience, breakers by argument (at most 1,000 kept)") {
        @Override
        public Keyed open() throws NoSuchMethodException {
            Guard guard = Objects.requireNonNull(
                    runtime().guard(Split.class, Split.class.getDeclaredMethod("work", String.class)));
            return key -> guard.call(new Call(key));
        }
    },
    /** resilience4j's registry. */
    RESILIENCE4J("resilience4j 2.4.0, registry (unbounded)") {
        @Override
        public Keyed open() {
            CircuitBreakerRegistry registry = CircuitBreakerRegistry.ofDefaults();
            Callable<Object> work = () -> "answer";
            return key -> registry.circuitBreaker(key).executeCallable(work);
        }
    };

    private final String title;

    Registry(String title) {
        this.title = title;
    }

    /** Whose it is, and what bounds it. */
    public String title() {
        return title;
    }

    /** An empty registry. */
    public abstract Keyed open() throws Exception;

    private static Resilience runtime() {
        return Resilience.builder()
                .configure(settings -> settings.source(Sources.NONE))
                .build();
    }

    /** A call through the breaker of a key. */
    @FunctionalInterface
    public interface Keyed {
        /** Calls. */
        Object call(String key) throws Throwable;
    }

    /** The operation that is split. */
    static final class Split {
        @CircuitBreaker(key = "#0")
        String work(String key) {
            return key;
        }
    }

    private record Call(String key) implements Body<Object> {
        @Override
        public Object run() {
            return key;
        }

        @Override
        public Object[] arguments() {
            return new Object[] {key};
        }
    }
}
