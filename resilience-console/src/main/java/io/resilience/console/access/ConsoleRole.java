package io.resilience.console.access;

/** What a token allows, each role what those before it allow as well. */
public enum ConsoleRole {
    /** To look at everything but the arguments of dead letters. */
    VIEW,
    /** To steer breakers, and to replay and discard dead letters. */
    OPERATE,
    /** To change settings, and to see the arguments of dead letters. */
    ADMIN;

    /** Whether this role may do what {@code other} may. */
    public boolean includes(ConsoleRole other) {
        return compareTo(other) >= 0;
    }
}
