package io.resilience.testkit;

import io.resilience.time.Chance;
import java.util.Random;

/** Dice that a test loads: always the same number, 0.5 at first, or a sequence that a seed determines. */
public final class ManualChance implements Chance {
    private volatile Chance source = () -> 0.5;

    ManualChance() {}

    /** From now on every throw gives {@code number}. */
    public void fix(double number) {
        if (!(number >= 0 && number < 1)) {
            throw new IllegalArgumentException("chance gives numbers from 0 to below 1, not " + number);
        }
        source = () -> number;
    }

    /** From now on throws give the sequence of {@code seed}. */
    public void follow(Seed seed) {
        Random random = seed.random();
        source = random::nextDouble;
    }

    @Override
    public double next() {
        return source.next();
    }
}
