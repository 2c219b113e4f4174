package io.resilience.jdbc;

/** Watches a store's transactions from within. */
public interface TransactionPoints {
    /** A thread has asked for a transaction. */
    Passage begun();

    /** One transaction. */
    interface Passage {
        /** Its statements have run, and nothing of it is committed. */
        void beforeCommit();

        /** It is committed, and who asked for it doesn't know yet. */
        void afterCommit();
    }
}
