package io.resilience.breaker;

import io.resilience.policy.BreakerPolicy.Rates;
import io.resilience.policy.BreakerPolicy.Trip;
import io.resilience.policy.WindowPolicy;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What a closed breaker has seen: the window, the failures in a row, the classes of failures. Written by many threads. */
final class Evidence {
    /** Calls that a ramp lets pass before it begins to refuse, so that a quiet service is not held up. */
    private static final int RAMP_FREE = 10;

    final WindowPolicy shape;
    private final Window window;
    private final AtomicInteger inARow = new AtomicInteger();
    private final AtomicInteger rampCalls = new AtomicInteger();
    private final RecentFailures recent = new RecentFailures();

    Evidence(WindowPolicy shape) {
        this.shape = shape;
        this.window = Window.of(shape);
    }

    /** Adds what {@code old}, of another shape, has seen. */
    void takeOver(Evidence old, long now) {
        Tally tally = old.window.tally(now);
        for (long i = 0; i < tally.calls(); i++) {
            window.record(i < tally.failures(), i < tally.slow(), now);
        }
        inARow.addAndGet(old.inARow.get());
        rampCalls.addAndGet(old.rampCalls.get());
        recent.takeOver(old.recent);
    }

    void succeeded(boolean slow, long now) {
        if (inARow.get() != 0) {
            inARow.set(0);
        }
        window.record(false, slow, now);
    }

    /** Answers the number of failures in a row, this one the last: a success that ends the row meanwhile does not hide it. */
    int failed(Throwable failure, boolean slow, long now) {
        int row = inARow.incrementAndGet();
        window.record(true, slow, now);
        recent.add(failure.getClass().getName());
        return row;
    }

    boolean judgesSuccesses() {
        return window.exact();
    }

    Tally tally(long now) {
        return window.tally(now);
    }

    int countRampCall() {
        return rampCalls.incrementAndGet() - RAMP_FREE;
    }

    /** The reason to open now, if there is one, after so many failures in a row, 0 after a success. */
    @Nullable
    Why verdict(Trip trip, int row, long now, @Nullable Throwable failure) {
        if (trip.failureThreshold() > 0 && row >= trip.failureThreshold()) {
            return why(InWords.count(row, "failure", "failures") + " in a row", now, failure);
        }
        Tally tally = window.tally(now);
        if (tally.calls() < (window.exact() ? shape.calls() : trip.minimumCalls())) {
            return null;
        }
        Rates rates = trip.rates();
        if (reached(tally.failures(), tally.calls(), rates.failureRate())) {
            return why(
                    InWords.percent(tally.failureRate()) + " of " + InWords.calls(tally.calls()) + " failed",
                    now,
                    failure);
        }
        if (!rates.slowCall().isZero() && reached(tally.slow(), tally.calls(), rates.slowCallRate())) {
            return why(
                    InWords.percent(tally.slowCallRate()) + " of " + InWords.calls(tally.calls()) + " were slow",
                    now,
                    failure);
        }
        return null;
    }

    private static boolean reached(long part, long calls, double rate) {
        return rate > 0 && part >= Math.ceil(rate * calls - 1e-9);
    }

    Why why(String reason, long now, @Nullable Throwable failure) {
        Tally tally = tally(now);
        return new Why(reason, tally, recent.newest(Math.max(tally.failures(), inARow())), failure);
    }

    /** The failures since the last success. */
    int inARow() {
        return inARow.get();
    }
}
