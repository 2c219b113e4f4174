package io.resilience.benchmarks.stack;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What is guarded. */
@FunctionalInterface
public interface Workload {
    /** The answer, or a stage of it. */
    Object run() throws Exception;

    /** Workload that does nothing: it returns what it has. */
    record Ready(Object answer) implements Workload {
        @Override
        public Object run() {
            return answer;
        }
    }

    /** Workload that another thread completes. */
    final class Later implements Workload {
        private final ExecutorService other = Executors.newSingleThreadExecutor(Daemons::thread);

        @Override
        public Object run() {
            return CompletableFuture.supplyAsync(() -> "answer", other);
        }
    }

    /** Workload that fails at every second run, without making an exception; for one thread. */
    final class EverySecondFails implements Workload {
        private final RuntimeException failure = new IllegalStateException("every second run fails");
        private boolean fails;

        @Override
        public Object run() {
            fails = !fails;
            if (fails) {
                throw failure;
            }
            return "answer";
        }
    }

    /** Workload that always fails, without making an exception. */
    final class Fails implements Workload {
        private final RuntimeException failure = new IllegalStateException("every run fails");

        @Override
        public Object run() {
            throw failure;
        }
    }
}
