package io.resilience.guard;

import io.resilience.time.Timer;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** Something that a timer does later, unless it is called off: also before it is set, and whatever the timer makes of that. */
final class Alarm {
    private static final Timer.Cancellable UNSET = () -> {};
    private static final Timer.Cancellable BEING_SET = () -> {};

    private final AtomicReference<Timer.Cancellable> task = new AtomicReference<>(UNSET);
    private volatile boolean off;

    /** Sets it, if it is neither set nor called off. */
    void set(Timer timer, long nanos, Runnable ring) {
        if (off || !task.compareAndSet(UNSET, BEING_SET)) {
            return;
        }
        task.set(timer.schedule(nanos, ring));
        if (off) {
            cancel();
        }
    }

    /** Calls it off for good. Never throws. */
    void cancel() {
        off = true;
        try {
            Objects.requireNonNull(task.get()).cancel();
        } catch (Throwable deaf) {
            return; // it rings, and finds that there is nothing to do
        }
    }
}
