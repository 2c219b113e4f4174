package io.resilience.time;

/** A source of random numbers for jitter and sampling. */
@FunctionalInterface
public interface Chance {
    /** A number from 0, inclusive, to 1, exclusive. */
    double next();
}
