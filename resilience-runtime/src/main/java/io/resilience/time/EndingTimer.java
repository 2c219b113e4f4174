package io.resilience.time;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A timer for what goes on without a call: when it is closed, whatever it was to run is called off and let go, then and later. */
public final class EndingTimer implements Timer, AutoCloseable {
    private final Set<Appointment> waiting = ConcurrentHashMap.newKeySet();
    private final Timer timer;
    private volatile boolean closed;

    /** As {@code timer}, until closed. */
    public EndingTimer(Timer timer) {
        this.timer = timer;
    }

    private final class Appointment implements Cancellable {
        private final Runnable task;
        private volatile Cancellable alarm = () -> {};

        Appointment(Runnable task) {
            this.task = task;
        }

        void ring() {
            if (waiting.remove(this)) {
                task.run();
            }
        }

        @Override
        public void cancel() {
            waiting.remove(this);
            alarm.cancel();
        }
    }

    @Override
    public Cancellable schedule(long nanos, Runnable task) {
        Appointment made = new Appointment(task);
        waiting.add(made);
        made.alarm = timer.schedule(nanos, made::ring);
        if (closed) {
            made.cancel();
        }
        return made;
    }

    @Override
    public void close() {
        closed = true;
        waiting.forEach(Appointment::cancel);
    }
}
