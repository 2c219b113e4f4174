package io.resilience.weaving.compiletime;

import io.resilience.annotation.Fallback;
import io.resilience.annotation.Retry;
import io.resilience.weaving.Trouble;

/** Guarded methods that an aspect of the user's own advises too. */
public final class Ledger {
    private final Trouble trouble;

    /** A ledger whose bookings may fail. */
    public Ledger(Trouble trouble) {
        this.trouble = trouble;
    }

    /** Books an amount. */
    @Retry(delay = "0ms")
    @Fallback(method = "later")
    public String book(String account, long amount) {
        trouble.strike();
        return account + amount;
    }

    @SuppressWarnings({"UnusedMethod", "MethodCanBeStatic"})
    private String later(String account, long amount, Exception failure) {
        return account + amount + " later, after " + failure.getMessage();
    }

    /** Books for everybody. */
    @Retry(delay = "0ms")
    @Fallback(method = "bookLater")
    public static int bookAll(int amount, Trouble trouble) {
        trouble.strike();
        return amount;
    }

    @SuppressWarnings({"UnusedMethod", "UnusedVariable"})
    private static int bookLater(int amount, Trouble trouble) {
        return -amount;
    }
}
