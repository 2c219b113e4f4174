package io.resilience.guard;

import io.resilience.bulkhead.Slots;
import io.resilience.bulkhead.Waiter;
import io.resilience.policy.BulkheadPolicy;
import io.resilience.time.Clockwork;
import io.resilience.time.Timer;
import java.util.concurrent.locks.LockSupport;

/** How a synchronous caller waits for its place in a bulkhead. */
final class Place {
    enum Outcome {
        TAKEN,
        FULL,
        LATE,
        INTERRUPTED
    }

    private Place() {}

    /** Waits in line until {@code due} at the latest. */
    static Outcome await(Slots slots, BulkheadPolicy policy, long due, Clockwork clockwork) {
        Thread caller = Thread.currentThread();
        Waiter waiter = new Waiter(() -> LockSupport.unpark(caller));
        long left = due - clockwork.ticker().nanos();
        if (left <= 0 || !slots.await(waiter, policy.queue().size())) {
            return left <= 0 ? Outcome.LATE : Outcome.FULL;
        }
        Timer.Cancellable alarm = due == Long.MAX_VALUE ? () -> {} : alarm(slots, waiter, left, caller, clockwork);
        try {
            return park(slots, waiter);
        } finally {
            alarm.cancel();
        }
    }

    private static Timer.Cancellable alarm(Slots slots, Waiter waiter, long left, Thread caller, Clockwork clockwork) {
        return clockwork.timer().schedule(left, () -> {
            if (slots.cancel(waiter)) {
                LockSupport.unpark(caller);
            }
        });
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
