package io.resilience.deadline;

/** What a thread writes in its cell with every call, away from what lies before. */
abstract class CellTimes extends CacheLineGap {
    volatile long due = DeadlineCell.NONE;
    volatile long fired;
    /** A limit that calls made by this thread inherit, though it does not interrupt the thread; only the owner touches it. */
    long bound = DeadlineCell.NONE;
    /** State of a small random generator, for sampling; only the owner touches it. */
    int dice = System.identityHashCode(this) | 1;
}
