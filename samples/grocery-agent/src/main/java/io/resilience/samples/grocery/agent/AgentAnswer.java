package io.resilience.samples.grocery.agent;

import java.util.List;

/**
 * What the agent tells the shopper.
 *
 * @param wish what was asked
 * @param text the answer itself
 * @param totalCents what the groceries cost, as far as known
 * @param remarks what is not as good as it should be, and why; empty when all is well
 * @param kind how much of the wish was fulfilled
 */
public record AgentAnswer(Wish wish, String text, int totalCents, List<String> remarks, Kind kind) {
    /** Copies the remarks. */
    public AgentAnswer {
        remarks = List.copyOf(remarks);
    }

    /** How much of a wish was fulfilled. */
    public enum Kind {
        /** All of it, with fresh data. */
        FULL,
        /** As good as the services allowed; the remarks say what is missing. */
        DEGRADED,
        /** Nothing useful. */
        FAILED
    }

    /** An answer that is full when there are no remarks. */
    static AgentAnswer of(Wish wish, String text, int totalCents, List<String> remarks) {
        return new AgentAnswer(wish, text, totalCents, remarks, remarks.isEmpty() ? Kind.FULL : Kind.DEGRADED);
    }

    /** An answer that says why there is none. */
    static AgentAnswer failed(Wish wish, Throwable cause) {
        return new AgentAnswer(wish, "sorry", 0, List.of(String.valueOf(cause)), Kind.FAILED);
    }
}
