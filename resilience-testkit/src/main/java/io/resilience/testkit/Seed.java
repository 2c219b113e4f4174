package io.resilience.testkit;

import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

/** Where a randomised test begins. A test prints it, so that a failure can be repeated. */
public record Seed(long value) {
    /** The system property that repeats a run: {@code -Dresilience.seed=42}. */
    public static final String PROPERTY = "resilience.seed";

    /** The seed given by {@link #PROPERTY}, else a fresh one; prints it with the name of the test. */
    @SuppressWarnings("SystemOut") // a test's report is where a seed is looked for
    public static Seed of(String test) {
        Long given = Long.getLong(PROPERTY);
        Seed seed = new Seed(given != null ? given : ThreadLocalRandom.current().nextLong());
        System.out.println(test + ": " + seed);
        return seed;
    }

    /** The seed of part {@code number} of a test. */
    public Seed part(long number) {
        return new Seed(value * 0x9E3779B97F4A7C15L + number);
    }

    /** A source of random numbers that begins here. */
    public Random random() {
        return new Random(value);
    }

    /** How to begin here again. */
    @Override
    public String toString() {
        return "-D" + PROPERTY + "=" + value;
    }
}
