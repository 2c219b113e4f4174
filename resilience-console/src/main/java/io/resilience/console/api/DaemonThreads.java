package io.resilience.console.api;

/** A thread for each task that may take long; none of them keeps a program from ending. */
final class DaemonThreads {
    private DaemonThreads() {}

    static void start(Runnable task) {
        Thread thread = new Thread(task, "resilience-console-replay");
        thread.setDaemon(true);
        thread.start();
    }
}
