package io.resilience.stripe;

/** The parts that threads are spread over, so that they seldom write the same cache line. */
public final class Stripes {
    /** How many there are: a power of two, twice the cores so that threads seldom meet, at most 16. */
    public static final int NUMBER = Math.min(
            16, Integer.highestOneBit(Math.max(1, 4 * Runtime.getRuntime().availableProcessors() - 1)));

    /** Bytes between what two stripes use: two cache lines, because lines are fetched in pairs. */
    public static final int GAP_BYTES = 128;

    private static final int SHIFT = Integer.numberOfLeadingZeros(NUMBER) + 1;

    private Stripes() {}

    /** The calling thread's stripe: the upper bits of its id times the golden ratio, which spreads ids however they follow each other. */
    public static int own() {
        return ((int) Thread.currentThread().getId() * 0x9E3779B9) >>> SHIFT;
    }
}
