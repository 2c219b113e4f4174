package io.resilience.guard;

/**
 * How much is kept of operations that are called by their names.
 *
 * @param operations whose guards are kept, those that are used most
 * @param lingering whose guards are forgotten, but whose breakers refuse calls still
 */
public record GuardBounds(int operations, int lingering) {
    /** What a runtime has. */
    public static final GuardBounds DEFAULT = new GuardBounds(100_000, 10_000);
}
