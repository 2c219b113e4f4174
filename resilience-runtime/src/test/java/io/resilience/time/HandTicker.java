package io.resilience.time;

import java.util.ArrayList;
import java.util.List;

/** The system's ticker with a clock that a test sets, and without a thread: the test says when the time is published. */
final class HandTicker extends SystemTicker {
    private final List<Watcher> watchers = new ArrayList<>();
    private long millis;

    @Override
    public long nanos() {
        return millis * 1_000_000;
    }

    @Override
    void rouse() {}

    @Override
    public void watch(Watcher watcher) {
        watchers.add(watcher);
    }

    @Override
    public void unwatch(Watcher watcher) {
        watchers.remove(watcher);
    }

    /** The watchdog stands still while the clock goes on to {@code time}. */
    HandTicker stallUntil(long time) {
        millis = time;
        return this;
    }

    /** The watchdog publishes the time each millisecond from now to {@code time}. */
    HandTicker runUntil(long time) {
        publish();
        while (millis < time) {
            millis++;
            round();
        }
        return this;
    }

    /** As the watchdog does. */
    void round() {
        long now = publish();
        watchers.forEach(watcher -> watcher.look(now));
    }

    long millis() {
        return millis;
    }
}
