package io.resilience.breaker;

/** The numbers of calls, failed calls and slow calls in a window. */
public record Tally(long calls, long failures, long slow) {
    /** Nothing recorded. */
    public static final Tally NONE = new Tally(0, 0, 0);

    /** The share of failures, 0 to 1; -1 when there are no calls. */
    public double failureRate() {
        return calls == 0 ? -1 : (double) failures / calls;
    }

    /** The share of slow calls, 0 to 1; -1 when there are no calls. */
    public double slowCallRate() {
        return calls == 0 ? -1 : (double) slow / calls;
    }
}
