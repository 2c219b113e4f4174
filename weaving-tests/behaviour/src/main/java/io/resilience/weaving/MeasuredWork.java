package io.resilience.weaving;

/** A call to be measured: arguments of three kinds, and next to nothing to do. */
@FunctionalInterface
public interface MeasuredWork {
    /** Does it. */
    int work(int number, String text, long other);
}
