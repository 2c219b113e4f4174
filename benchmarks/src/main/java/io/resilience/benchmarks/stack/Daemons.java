package io.resilience.benchmarks.stack;

/** Makes threads that don't keep a benchmark's JVM alive. */
final class Daemons {
    private Daemons() {}

    static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "bench-pool");
        thread.setDaemon(true);
        return thread;
    }
}
