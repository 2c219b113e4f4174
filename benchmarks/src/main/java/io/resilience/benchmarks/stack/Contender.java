package io.resilience.benchmarks.stack;

import static io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowSynchronizationStrategy.LOCK_FREE;
import static io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowSynchronizationStrategy.SYNCHRONIZED;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A library, in the setting that its users would choose. */
public enum Contender {
    /** This one, as it comes: one attempt in 64 is timed exactly. */
    OURS("resilience", EnumSet.allOf(Blend.class), EnumSet.allOf(Part.class)) {
        @Override
        public List<Stack> stacks(Recipe recipe, Workload work, int count) {
            return GuardStack.of(recipe, work, "sampled", count);
        }
    },
    /** This one with {@code timing: exact}. */
    OURS_EXACT("resilience, timing exact", EnumSet.allOf(Blend.class), EnumSet.allOf(Part.class)) {
        @Override
        public List<Stack> stacks(Recipe recipe, Workload work, int count) {
            return GuardStack.of(recipe, work, "exact", count);
        }
    },
    /** resilience4j. */
    RESILIENCE4J("resilience4j 2.4.0", EnumSet.allOf(Blend.class), EnumSet.allOf(Part.class)) {
        @Override
        public List<Stack> stacks(Recipe recipe, Workload work, int count) {
            return many(count, () -> Resilience4jStack.of(recipe, work, SYNCHRONIZED));
        }
    },
    /** resilience4j with the window that it offers besides its default one. */
    RESILIENCE4J_LOCK_FREE(
            "resilience4j, lock-free window", EnumSet.of(Blend.BREAKER, Blend.STACK), EnumSet.allOf(Part.class)) {
        @Override
        public List<Stack> stacks(Recipe recipe, Workload work, int count) {
            return many(count, () -> Resilience4jStack.of(recipe, work, LOCK_FREE));
        }
    },
    /** Failsafe. */
    FAILSAFE("Failsafe 3.3.2", EnumSet.allOf(Blend.class), EnumSet.allOf(Part.class)) {
        @Override
        public List<Stack> stacks(Recipe recipe, Workload work, int count) {
            return many(count, () -> FailsafeStack.of(recipe, work));
        }
    },
    /** SmallRye Fault Tolerance, standalone. */
    SMALLRYE("SmallRye 6.11.2", EnumSet.allOf(Blend.class), EnumSet.allOf(Part.class)) {
        @Override
        public List<Stack> stacks(Recipe recipe, Workload work, int count) {
            return many(count, () -> SmallRyeStack.of(recipe, work));
        }
    },
    /** Sentinel; what answers for a refused or failed call is the caller's own code there. */
    SENTINEL(
            "Sentinel 1.8.9",
            EnumSet.of(Blend.BREAKER, Blend.STACK, Blend.ASYNC_EVERYTHING),
            EnumSet.of(Part.BREAKER, Part.BULKHEAD)) {
        @Override
        public List<Stack> stacks(Recipe recipe, Workload work, int count) {
            return SentinelStack.of(recipe, work, count);
        }
    },
    /** Hystrix on the caller's thread. */
    HYSTRIX(
            "Hystrix 1.5.18, semaphore",
            EnumSet.of(Blend.BREAKER, Blend.STACK, Blend.FALLBACK),
            EnumSet.of(Part.BREAKER, Part.BULKHEAD, Part.FALLBACK)) {
        @Override
        public List<Stack> stacks(Recipe recipe, Workload work, int count) {
            return many(count, () -> new HystrixStack(recipe, work, false));
        }
    },
    /** Hystrix on pools. */
    HYSTRIX_THREADS(
            "Hystrix 1.5.18, threads",
            EnumSet.of(Blend.EVERYTHING, Blend.TIMEOUT, Blend.POOL),
            EnumSet.of(Part.BREAKER, Part.BULKHEAD, Part.TIMEOUT, Part.FALLBACK, Part.POOL)) {
        @Override
        public List<Stack> stacks(Recipe recipe, Workload work, int count) {
            return many(count, () -> new HystrixStack(recipe, work, true));
        }
    };

    private final String title;
    private final Set<Blend> blends;
    private final Set<Part> parts;

    Contender(String title, Set<Blend> blends, Set<Part> parts) {
        this.title = title;
        this.blends = blends;
        this.parts = parts;
    }

    /** Its name and version. */
    public String title() {
        return title;
    }

    /** So many stacks, each with its own breaker, in one runtime where the library has such a thing. */
    public abstract List<Stack> stacks(Recipe recipe, Workload work, int count);

    /** One of them. */
    public Stack stack(Recipe recipe, Workload work) {
        return stacks(recipe, work, 1).get(0);
    }

    /** Whether it is compared in this blend. */
    public boolean mixes(Blend blend) {
        return blends.contains(blend);
    }

    /** Whether a policy of the blend is really there. */
    public boolean has(Part part) {
        return parts.contains(part);
    }

    /** What of the blend the library does not have, such as {@code "retry, timeout"}; empty when it has all. */
    public String lacks(Blend blend) {
        return blend.parts().stream()
                .filter(part -> !has(part))
                .map(Part::title)
                .collect(Collectors.joining(", "));
    }

    /** Whether it is this project's. */
    public boolean ours() {
        return this == OURS || this == OURS_EXACT;
    }

    private static List<Stack> many(int count, Supplier<Stack> maker) {
        List<Stack> stacks = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            stacks.add(maker.get());
        }
        return stacks;
    }
}
