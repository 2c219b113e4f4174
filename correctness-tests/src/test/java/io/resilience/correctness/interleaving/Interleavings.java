package io.resilience.correctness.interleaving;

import static org.jetbrains.lincheck.datastructures.ManagedStrategyGuaranteeKt.forClasses;

import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Options;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.jetbrains.lincheck.util.LoggingLevel;
import org.junit.jupiter.api.Test;

/**
 * Runs the operations of a subclass from several threads. What they return must be what some order of them returns on one thread,
 * and what the subclass validates must hold when all have ended. More of it: {@code -Dresilience.interleavings=20}.
 */
public abstract class Interleavings {
    private static final int EFFORT = Integer.getInteger("resilience.interleavings", 1);

    @Test
    void holdsUnderEveryInterleaving() {
        ModelCheckingOptions options = new ModelCheckingOptions();
        if (pure().length > 0) {
            options.addGuarantee(forClasses(pure()).allMethods().ignore());
        }
        check(options, 2 * EFFORT, 150);
    }

    /** Classes that only compute from values that never change: threads need not be switched inside them. */
    protected String[] pure() {
        return new String[0];
    }

    @Test
    void holdsUnderStress() {
        check(new StressOptions(), 2 * EFFORT, 200);
    }

    private void check(Options<?, ?> options, int scenarios, int runs) {
        options.iterations(scenarios)
                .invocationsPerIteration(runs)
                .threads(3)
                .actorsPerThread(2)
                .actorsBefore(1)
                .actorsAfter(2)
                .logLevel(LoggingLevel.ERROR)
                .check(getClass());
    }
}
