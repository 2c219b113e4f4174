package io.resilience.benchmarks;

/** A library, in the setting that its users would choose. */
public enum Contender {
    /** This one, as it comes: one attempt in 64 is timed exactly. */
    OURS("resilience") {
        @Override
        Stack stack(Recipe recipe, Workload work) {
            return GuardStack.of(recipe, work, "sampled");
        }
    },
    /** This one with {@code timing: exact}. */
    OURS_EXACT("resilience, timing exact") {
        @Override
        Stack stack(Recipe recipe, Workload work) {
            return GuardStack.of(recipe, work, "exact");
        }
    },
    /** resilience4j. */
    RESILIENCE4J("resilience4j 2.4.0") {
        @Override
        Stack stack(Recipe recipe, Workload work) {
            return Resilience4jStack.of(recipe, work);
        }
    },
    /** Failsafe. */
    FAILSAFE("Failsafe 3.3.2") {
        @Override
        Stack stack(Recipe recipe, Workload work) {
            return FailsafeStack.of(recipe, work);
        }
    },
    /** SmallRye Fault Tolerance, standalone. */
    SMALLRYE("SmallRye 6.11.2") {
        @Override
        Stack stack(Recipe recipe, Workload work) {
            return SmallRyeStack.of(recipe, work);
        }
    };

    final String title;

    Contender(String title) {
        this.title = title;
    }

    abstract Stack stack(Recipe recipe, Workload work);
}
