package io.resilience.inventory;

import io.resilience.woven.MethodLine;

/**
 * An annotated method that nothing guards.
 *
 * @param id what is wrong, in kebab-case; it never changes
 * @param cause why
 * @param remedy what to do
 */
public record Unguarded(String id, MethodLine method, String cause, String remedy) {
    /** No weaver has been at its class, and nothing intercepts it. */
    static final String UNGUARDED = "unguarded";
    /** A receipt says that it is woven; the class that is loaded is not. */
    static final String WEAVING_LOST = "weaving-lost";

    /** One sentence: where, why, what to do. */
    @Override
    public String toString() {
        return method.words() + ": " + cause + "; " + remedy + " [" + id + "]";
    }
}
