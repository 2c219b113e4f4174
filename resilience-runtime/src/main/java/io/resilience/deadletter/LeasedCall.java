package io.resilience.deadletter;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One call that this program makes under a lease. Its end is told to the store until that has heard of it, by the newest lease there is. */
final class LeasedCall {
    private final LeasedCalls calls;
    private final String id;
    private final Duration length;
    private final Executor executor;
    private volatile @Nullable LetterLease lease;
    private @Nullable LeaseKeeper keeper;
    private @Nullable Ending ending;
    private volatile @Nullable Settlement settlement; // while the store is being told

    LeasedCall(LeasedCalls calls, String id, Duration length, Executor executor) {
        this.calls = calls;
        this.id = id;
        this.length = length;
        this.executor = executor;
    }

    /** The letter's. */
    String id() {
        return id;
    }

    /** The newest lease; null while nobody knows whether there is a letter. */
    @Nullable
    LetterLease lease() {
        return lease;
    }

    /** The letter as it was handed out last. */
    LetterRecord letter() {
        return Objects.requireNonNull(lease).letter();
    }

    private void hold(LetterLease newer) {
        lease = newer;
        letGo();
        keeper = LeaseKeeper.keep(
                calls.timer(), executor, length, () -> calls.letters().extend(Objects.requireNonNull(lease), length));
    }

    private void letGo() {
        LeaseKeeper before = keeper;
        if (before != null) {
            before.stop();
        }
    }

    /** Its journal was answered: in time, or late, when the call may have ended; then that is told by this lease. */
    synchronized void arrived(LetterLease journalled) {
        if (lease != null) { // claimed since
            return;
        }
        Ending how = ending;
        if (how != null) {
            calls.again(this);
        }
        hold(journalled);
        if (how != null) {
            settle(how).begin();
        }
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
        if (telling == null) {
            return;
        }
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
        Settlement telling = ended(how);
        if (telling != null) {
            telling.attempt();
        }
    }

    /** Null while there is no lease to tell it by. */
    private synchronized @Nullable Settlement ended(Ending how) {
        ending = how;
        if (lease == null) {
            calls.over(this, !how.forGood);
            return null;
        }
        return settle(how);
    }

    private Settlement settle(Ending how) {
        Settlement telling =
                new Settlement(calls.timer(), executor, () -> tell(how.change), changed -> over(how, changed));
        settlement = telling;
        if (calls.closed()) {
            telling.close();
        }
        return telling;
    }

    private boolean tell(Predicate<LetterLease> change) {
        LetterLease used = Objects.requireNonNull(lease);
        boolean changed = change.test(used);
        for (LetterLease newer = lease; !changed && newer != null && newer.token() != used.token(); newer = lease) {
            used = newer;
            changed = change.test(used);
        }
        return changed;
    }

    private void over(Ending how, boolean changed) {
        synchronized (this) {
            settlement = null;
            letGo();
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
        hold(newer);
        Settlement telling = settlement;
        if (telling != null) {
            telling.hurry();
        } else if (how != null) {
            settle(how).begin();
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
