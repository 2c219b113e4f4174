package io.resilience.console.api;

/** A thread for each task that may take long; none of them keeps a program from ending. */
public final class DaemonThreads {
    private DaemonThreads() {}

    /** Runs a task on a new thread. */
    public static void start(Runnable task) {
        Thread thread = new Thread(task, "resilience-console-task");
        thread.setDaemon(true);
        thread.start();
    }
}
