package io.resilience.benchmarks.report;

import java.time.Duration;

/** Says after each measurement what it gave and how long the rest will take, judged by those before. */
final class Progress {
    private final long began = System.nanoTime();
    private final int all;
    private int done;

    Progress(int all) {
        this.all = all;
    }

    @SuppressWarnings("SystemOut")
    void done(Task task, String result) {
        done++;
        Duration left = Duration.ofNanos((System.nanoTime() - began) / done * (all - done));
        System.out.printf(
                "[%d/%d, %d:%02d left] %s: %s%n", done, all, left.toMinutes(), left.toSecondsPart(), task, result);
    }
}
