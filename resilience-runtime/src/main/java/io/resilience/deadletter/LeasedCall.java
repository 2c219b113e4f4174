package io.resilience.deadletter;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One call that this program makes under a lease. Its end is told to the store until that has heard of it, by the newest lease there is. */
final class LeasedCall {
    private final LeasedCalls calls;
    private final Duration length;
    private final Executor executor;
    private volatile LetterLease lease;
    private volatile LeaseKeeper keeper;
    private @Nullable Ending ending;
    private volatile @Nullable Settlement settlement; // while the store is being told

    LeasedCall(LeasedCalls calls, LetterLease lease, Duration length, Executor executor) {
        this.calls = calls;
        this.lease = lease;
        this.length = length;
        this.executor = executor;
        this.keeper = keeper();
    }

    private LeaseKeeper keeper() {
        return LeaseKeeper.keep(
                calls.timer(), executor, length, () -> calls.letters().extend(lease, length));
    }

    /** The newest lease. */
    LetterLease lease() {
        return lease;
    }

    /**
     * How a call ended.
     *
     * @param change tells the store; false when the lease is not held any more
     * @param told hears whether the store knows; false when it doesn't and won't
     * @param forGood whether the call must not be made again, also by a later lease
     */
    record Ending(Predicate<LetterLease> change, Consumer<Boolean> told, boolean forGood) {}

    /** Tells the store by the executor; to be called once. */
    void end(Ending how) {
        Settlement telling = ended(how);
        if (!calls.closed()) {
            telling.begin();
            return;
        }
        try {
            executor.execute(telling::attempt);
        } catch (RejectedExecutionException closed) { // the store may be open yet: it is its maker's
            telling.attempt();
        }
    }

    /** Tells the store on this thread, and if it fails, again by the executor; to be called once. */
    void endHere(Ending how) {
        ended(how).attempt();
    }

    private synchronized Settlement ended(Ending how) {
        Settlement telling =
                new Settlement(calls.timer(), executor, () -> tell(how.change), changed -> over(how, changed));
        ending = how;
        settlement = telling;
        if (calls.closed()) {
            telling.close();
        }
        return telling;
    }

    private boolean tell(Predicate<LetterLease> change) {
        LetterLease used;
        boolean changed;
        do {
            used = lease;
            changed = change.test(used);
        } while (!changed && used.token() != lease.token());
        return changed;
    }

    private void over(Ending how, boolean changed) {
        synchronized (this) {
            settlement = null;
            keeper.stop();
            calls.over(this, changed || !how.forGood);
        }
        how.told.accept(changed);
    }

    /** The letter was claimed again by this program; false when its call is to be made again. */
    synchronized boolean renew(LetterLease newer) {
        Ending how = ending;
        if (how != null && settlement == null && !how.forGood) {
            return false;
        }
        lease = newer;
        keeper.stop();
        keeper = keeper();
        Settlement telling = settlement;
        if (telling != null) {
            telling.hurry();
        } else if (how != null) {
            ended(how).begin();
        }
        return true;
    }

    /** Tells the store now what it has not heard. */
    void hurry() {
        Settlement telling = settlement;
        if (telling != null) {
            telling.close();
        }
    }
}
