package io.resilience.deadletter;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A call that is written down before it is made. It is settled once: kept when the call failed for good, else withdrawn. Meanwhile its
 * lease is extended, so that nobody replays a call that is under way.
 */
public final class JournalEntry {
    private final LetterBox box;
    private final OutgoingCall call;
    private final LetterLease lease;
    private final LeaseKeeper keeper;
    private final AtomicBoolean settled = new AtomicBoolean();

    JournalEntry(LetterBox box, OutgoingCall call, LetterLease lease, LeaseKeeper keeper) {
        this.box = box;
        this.call = call;
        this.lease = lease;
        this.keeper = keeper;
    }

    /** What identifies the call to its target, now and on every replay. */
    public String idempotencyKey() {
        return lease.letter().idempotencyKey();
    }

    /** The call failed for good: its letter waits for a replay. */
    public Receipt failed(Throwable failure, int attempts) {
        if (!settle()) {
            return new Receipt.Kept(lease.letter().id());
        }
        return box.keep(new FailedCall(call, failure, attempts), lease);
    }

    /** The call has ended; unless it failed for good, its letter is withdrawn, perhaps a moment later. */
    public void ended() {
        if (settle()) {
            box.withdraw(call, lease);
        }
    }

    private boolean settle() {
        boolean first = settled.compareAndSet(false, true);
        if (first) {
            keeper.stop();
        }
        return first;
    }
}
