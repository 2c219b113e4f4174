package io.resilience.deadletter;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.resilience.time.Timer;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;

/**
 * The letters' calls that this program makes, each from its journal or its claim until the store knows how it ended.
 *
 * <p>While a store can't be reached a lease may run out, though its call goes on, or has ended and the store has not heard of it. Whoever
 * claims the letter then in this program must not make the call again: {@link #takeOver} hands the new lease to the call that is under
 * way, or tells by it what came of the one that has ended. So no call is made twice by a program that lives on.
 */
public final class LeasedCalls implements AutoCloseable {
    private static final int MOST_UNTOLD = 10_000;

    private final DeadLetters letters;
    private final Timer timer;
    private final ConcurrentMap<String, LeasedCall> open = new ConcurrentHashMap<>();
    private final Cache<String, LeasedCall> untold =
            Caffeine.newBuilder().maximumSize(MOST_UNTOLD).build();
    private volatile boolean closed;

    /** None yet. */
    public LeasedCalls(DeadLetters letters, Timer timer) {
        this.letters = letters;
        this.timer = timer;
    }

    /** A call that is made from now on under a lease, which is extended meanwhile; {@code executor} asks the store. */
    LeasedCall begin(LetterLease lease, Duration length, Executor executor) {
        LeasedCall call = expect(lease.letter().id(), length, executor);
        call.arrived(lease);
        return call;
    }

    /** A call that is made from now on, though nobody knows whether there is a letter of it: its journal was not answered. */
    LeasedCall expect(String id, Duration length, Executor executor) {
        LeasedCall call = new LeasedCall(this, id, length, executor);
        open.put(id, call);
        return call;
    }

    /** A call that had ended gets something to tell. */
    void again(LeasedCall call) {
        open.put(call.id(), call);
        untold.invalidate(call.id());
    }

    /** Whether a letter that was just claimed is one whose call is under way here, or has ended; then nothing is left to do with it. */
    boolean takeOver(LetterLease claimed) {
        String id = claimed.letter().id();
        LeasedCall running = open.get(id);
        LeasedCall mine = running == null ? untold.getIfPresent(id) : running;
        if (mine == null) {
            return false;
        }
        open.put(id, mine);
        untold.invalidate(id);
        boolean taken = mine.renew(claimed);
        if (!taken) {
            open.remove(id, mine);
        }
        return taken;
    }

    /** A call has ended; what the store did not take is known here, should the letter be claimed again. */
    void over(LeasedCall call, boolean knownToStore) {
        String id = call.id();
        if (!knownToStore) {
            untold.put(id, call);
        }
        open.remove(id, call);
    }

    DeadLetters letters() {
        return letters;
    }

    Timer timer() {
        return timer;
    }

    boolean closed() {
        return closed;
    }

    /** What the store has not heard of is told to it now, for the last time; calls under way go on. */
    @Override
    public void close() {
        closed = true;
        open.values().forEach(LeasedCall::hurry);
    }
}
