package io.resilience.benchmarks;

import io.resilience.Resilience;
import io.resilience.benchmarks.way.Episode;
import io.resilience.benchmarks.way.Way;
import io.resilience.breaker.BreakerState;
import io.resilience.config.Sources;
import io.resilience.weaving.MeasuredWork;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Shows that an annotated method has the policies that its annotations ask for. */
record WayProof(Way way) {
    private static final int INSTEAD = -1;

    static Resilience runtime() {
        Resilience resilience = Resilience.builder()
                .configure(settings -> settings.source(Sources.NONE))
                .build();
        resilience.makeCurrent();
        return resilience;
    }

    void all(MeasuredWork measured) throws Exception {
        if (way.bare()) {
            check(!answered(measured), "is guarded");
        } else if (way.ours()) {
            ours();
        } else {
            failureIsRetriedAndAnswered();
            breakerOpens();
            bulkheadIsFull();
            if (way == Way.WELD) {
                timeIsLimited();
            }
        }
    }

    private static boolean answered(MeasuredWork work) {
        try {
            return work.work(Episode.FAIL, "", 1L) == INSTEAD;
        } catch (IllegalStateException unguarded) {
            return false;
        }
    }

    /** The weaving tests show the rest. */
    private void ours() {
        Resilience resilience = runtime();
        MeasuredWork work = way.work();
        for (int call = 0; call < 20; call++) {
            check(answered(work), "does not answer for a failure");
        }
        check(
                resilience.states().values().stream().allMatch(state -> state.state() == BreakerState.OPEN),
                "has no open breaker: " + resilience.states());
        resilience.close();
    }

    private void failureIsRetriedAndAnswered() {
        MeasuredWork work = way.work();
        Episode episode = Episode.begin();
        check(answered(work), "does not answer for a failure");
        check(episode.attempts() == 3, "made " + episode.attempts() + " attempts");
    }

    private void breakerOpens() {
        MeasuredWork work = way.work();
        Episode episode = Episode.begin();
        for (int call = 0; call < 50; call++) {
            check(answered(work), "does not answer for a failure");
        }
        int attempts = episode.attempts();
        check(attempts >= 5 && attempts < 30, "made " + attempts + " attempts before its breaker opened");
    }

    private void bulkheadIsFull() throws Exception {
        MeasuredWork work = way.work();
        Episode episode = Episode.begin();
        ExecutorService callers = Executors.newCachedThreadPool();
        List<CompletableFuture<Integer>> inside = new ArrayList<>();
        for (int call = 0; call < 25; call++) {
            inside.add(CompletableFuture.supplyAsync(() -> work.work(Episode.STAY, "", 1L), callers));
        }
        while (episode.attempts() < inside.size()) {
            Thread.onSpinWait();
        }
        check(work.work(Episode.STAY, "", 1L) == INSTEAD, "let one call too many in");
        episode.release();
        for (CompletableFuture<Integer> call : inside) {
            check(call.get() == 1, "refused a call too early");
        }
        callers.shutdown();
    }

    /** The annotation's limit is long; configuration makes it short for another container. */
    private void timeIsLimited() {
        String limit = "io.resilience.benchmarks.way.WeldWork/work/Timeout/value";
        System.setProperty(limit.replace("value", "unit"), "MILLIS");
        System.setProperty(limit, "20");
        MeasuredWork work = way.work();
        Episode.begin();
        check(work.work(Episode.HANG, "", 1L) == INSTEAD, "does not limit the time");
    }

    private void check(boolean holds, String found) {
        if (!holds) {
            throw new IllegalStateException(way + " " + found);
        }
    }
}
