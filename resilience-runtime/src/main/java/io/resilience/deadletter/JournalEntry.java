package io.resilience.deadletter;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A call that is written down before it is made. It is settled once: kept when the call failed for good, withdrawn when it succeeded,
 * else abandoned. Meanwhile its lease is extended, so that nobody replays a call that is under way.
 */
public final class JournalEntry {
    private enum State {
        OPEN,
        FAILED,
        ENDED
    }

    private final LetterBox box;
    private final OutgoingCall call;
    private final LeasedCall leased;
    private final Duration maxWait;
    private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);
    private volatile boolean undone;
    private volatile @Nullable Receipt kept;

    /** {@code maxWait} is how long the store is waited for when the call is to be kept, and nobody knows whether it was written down. */
    JournalEntry(LetterBox box, OutgoingCall call, LeasedCall leased, Duration maxWait) {
        this.box = box;
        this.call = call;
        this.leased = leased;
        this.maxWait = maxWait;
    }

    /** What identifies the call to its target, now and on every replay. */
    public String idempotencyKey() {
        String given = call.idempotencyKey();
        return given == null ? leased.id() : given;
    }

    /** The call failed for good: its letter waits for a replay; refused when the call had {@linkplain #ended ended} before. */
    public Receipt failed(Throwable failure, int attempts) {
        if (state.compareAndSet(State.OPEN, State.FAILED)) {
            Receipt receipt = box.keep(new FailedCall(call, failure, attempts), leased, maxWait);
            kept = receipt;
            return receipt;
        }
        Receipt before = kept;
        return before != null ? before : new Receipt.Refused("the call had ended before, and its letter is taken back");
    }

    /** The call failed for good and is not kept for that; an answer that another gives in its place is no success of it. */
    public void undone() {
        undone = true;
    }

    /** The call has ended; unless it failed for good and is kept, its letter is taken back, perhaps a moment later. */
    public void ended(boolean succeeded) {
        if (!state.compareAndSet(State.OPEN, State.ENDED)) {
            return;
        }
        if (succeeded && !undone) {
            box.withdraw(call, leased);
        } else {
            box.abandon(call, leased);
        }
    }
}
