package io.resilience.guard;

import io.resilience.bulkhead.Slots;
import io.resilience.bulkhead.Waiter;
import io.resilience.policy.BulkheadPolicy;
import io.resilience.time.Clockwork;
import java.util.concurrent.locks.LockSupport;

/** How a synchronous caller waits for its place in a bulkhead. */
final class Place {
    enum Outcome {
        TAKEN,
        FULL,
        /** It would wait for itself. */
        WITHIN,
        LATE,
        INTERRUPTED
    }

    private Place() {}

    /** Waits in line until {@code due} at the latest. */
    static Outcome await(Slots slots, BulkheadPolicy policy, long due, Clockwork clockwork) {
        Thread caller = Thread.currentThread();
        Waiter waiter = new Waiter(() -> LockSupport.unpark(caller), Enclosure.places(slots));
        long left = due - clockwork.ticker().nanos();
        if (left <= 0) {
            return Outcome.LATE;
        }
        if (!slots.await(waiter, policy.queue().size())) {
            return waiter.wouldWaitForItself() ? Outcome.WITHIN : Outcome.FULL;
        }
        Alarm alarm = new Alarm();
        try {
            if (due != Long.MAX_VALUE) {
                alarm.set(clockwork.timer(), left, () -> leave(slots, waiter, caller));
            }
            return park(slots, waiter);
        } catch (Throwable failure) { // of the program's timer, or for want of stack: nobody would take the place
            if (!slots.cancel(waiter)) {
                slots.exit();
            }
            throw failure;
        } finally {
            alarm.cancel();
        }
    }

    private static void leave(Slots slots, Waiter waiter, Thread caller) {
        if (slots.cancel(waiter)) {
            LockSupport.unpark(caller);
        }
    }

    private static Outcome park(Slots slots, Waiter waiter) {
        while (waiter.waiting()) {
            LockSupport.park(slots);
            if (Thread.interrupted()) {
                if (slots.cancel(waiter)) {
                    return Outcome.INTERRUPTED;
                }
                Thread.currentThread().interrupt();
            }
        }
        return waiter.granted() ? Outcome.TAKEN : Outcome.LATE;
    }
}
