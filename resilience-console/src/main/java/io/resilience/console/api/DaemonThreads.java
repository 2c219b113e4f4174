package io.resilience.console.api;

import io.resilience.time.OwnThread;

/** A thread for each task that may take long; none of them keeps a program from ending. */
public final class DaemonThreads {
    private DaemonThreads() {}

    /** Runs a task on a new thread. */
    public static void start(Runnable task) {
        OwnThread.daemon("resilience-console-task", task).start();
    }
}
