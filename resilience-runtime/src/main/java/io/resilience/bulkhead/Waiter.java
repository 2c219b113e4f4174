package io.resilience.bulkhead;

import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One call that waits for a place; it is granted or cancelled, never both. */
public final class Waiter {
    private static final Logger LOG = LoggerFactory.getLogger(Waiter.class);

    private enum Fate {
        WAITING,
        GRANTED,
        CANCELLED
    }

    private final AtomicReference<Fate> fate = new AtomicReference<>(Fate.WAITING);
    private final Runnable entered;
    private final int encloses;
    private volatile boolean wouldWaitForItself;

    /** A waiter whose task runs, briefly and on some other thread, when it has its place. */
    public Waiter(Runnable entered) {
        this(entered, 0);
    }

    /** As above, of a call for whose end {@code encloses} places of the same bulkhead are kept taken: it is made within their calls. */
    public Waiter(Runnable entered, int encloses) {
        this.entered = entered;
        this.encloses = encloses;
    }

    /** How many places are kept taken until this one's call has ended. */
    int encloses() {
        return encloses;
    }

    /** Whether it was not let into the line because all places are kept taken by calls that wait in it, its own among them. */
    public boolean wouldWaitForItself() {
        return wouldWaitForItself;
    }

    void waitsForItself() {
        wouldWaitForItself = true;
    }

    /** Whether it has its place. */
    public boolean granted() {
        return fate.get() == Fate.GRANTED;
    }

    /** Whether it still waits. */
    public boolean waiting() {
        return fate.get() == Fate.WAITING;
    }

    boolean grant() {
        return fate.compareAndSet(Fate.WAITING, Fate.GRANTED);
    }

    boolean cancel() {
        return fate.compareAndSet(Fate.WAITING, Fate.CANCELLED);
    }

    /** Never throws: the thread is another call's. */
    void enter() {
        try {
            entered.run();
        } catch (Throwable failure) {
            LOG.error("a call that got its place in a bulkhead could not be told", failure);
        }
    }
}
