package io.resilience.deadline;

import io.resilience.time.Beginning;

/** What a thread writes in its cell with every call, away from what lies before. */
abstract class CellTimes extends CacheLineGap {
    volatile long due = DeadlineCell.NONE;
    /** What the call that is due took for its beginning; its owner writes it while nothing is due. */
    long began = Beginning.EXACT;

    volatile long fired;
    /** A limit that calls made by this thread inherit, though it does not interrupt the thread; only the owner touches it. */
    long bound = DeadlineCell.NONE;
    /** What the call whose limit is bound took for its beginning. */
    long boundFrom = Beginning.EXACT;
    /** State of a small random generator, for sampling; only the owner touches it. */
    int dice = System.identityHashCode(this) | 1;
}
