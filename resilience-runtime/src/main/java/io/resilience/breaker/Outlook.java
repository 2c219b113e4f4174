package io.resilience.breaker;

import java.util.List;

/**
 * What it still takes to move a breaker.
 *
 * @param tally the window's content; empty where the state has no window
 * @param inARow failures since the last success
 * @param conditions each of which moves it, the nearest first
 */
public record Outlook(BreakerState state, Tally tally, int inARow, List<Condition> conditions) {
    /** Copies the list. */
    public Outlook {
        conditions = List.copyOf(conditions);
    }

    /** What a condition is about. */
    public enum Kind {
        /** Failures in a row. */
        FAILURES_IN_A_ROW,
        /** The share of failures in the window. */
        FAILURE_RATE,
        /** The share of slow calls in the window. */
        SLOW_CALL_RATE,
        /** The time until the next probe. */
        NEXT_PROBE,
        /** Probes that must succeed. */
        PROBES,
        /** Someone has to act. */
        OPERATOR
    }

    /**
     * One way to move.
     *
     * @param now what there is: failures in a row, a share, seconds, probes
     * @param limit what moves it, in the same unit
     * @param missing failures, slow calls or successes from now on, with nothing else between them and nothing leaving the
     *     window, that reach the limit; -1 where counting calls makes no sense
     * @param sentence the same for people
     */
    public record Condition(Kind kind, double now, double limit, long missing, String sentence) {}
}
