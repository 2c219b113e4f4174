package io.resilience.bulkhead;

/**
 * What is owed to a bulkhead by threads whose stack or heap was full: they can call nothing, so they write these fields, under this
 * object's lock. The next thread that would be refused settles it.
 */
public final class Debt {
    /** Places that are to be given back. */
    public int places;
    /** Whether places are owed, or free ones were not handed over. */
    public volatile boolean due;
}
