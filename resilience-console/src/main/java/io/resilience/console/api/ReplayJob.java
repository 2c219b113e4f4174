package io.resilience.console.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.console.http.JsonText;
import io.resilience.deadletter.ReplayProgress;
import io.resilience.deadletter.ReplayProgress.State;
import io.resilience.deadletter.ReplayRun;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The replay of all letters of a service, or of one operation: a run for each operation that has letters. */
record ReplayJob(String id, String service, @Nullable String operation, List<ReplayRun> runs) implements LetterJob {
    @Override
    public void cancel() {
        runs.forEach(ReplayRun::cancel);
    }

    @Override
    public ObjectNode json() {
        List<ReplayProgress> now = runs.stream().map(ReplayRun::progress).toList();
        ObjectNode body = JsonText.object();
        body.put("id", id).put("action", "replay-all").put("service", service).put("operation", operation);
        body.put("state", state(now).name());
        body.put("succeeded", sum(now, ReplayProgress::succeeded));
        body.put("failed", sum(now, ReplayProgress::failed));
        body.put("parked", sum(now, ReplayProgress::parked));
        body.put("skipped", sum(now, ReplayProgress::skipped));
        body.put("inFlight", sum(now, ReplayProgress::inFlight));
        ArrayNode each = body.putArray("runs");
        now.forEach(run -> each.add(json(run)));
        return body;
    }

    private static long sum(List<ReplayProgress> runs, ToLongFunction<ReplayProgress> count) {
        return runs.stream().mapToLong(count).sum();
    }

    private static ObjectNode json(ReplayProgress run) {
        return JsonText.object()
                .put("service", run.service())
                .put("operation", run.operation())
                .put("state", run.state().name())
                .put("succeeded", run.succeeded())
                .put("failed", run.failed())
                .put("parked", run.parked())
                .put("skipped", run.skipped())
                .put("inFlight", run.inFlight());
    }

    /** Running while any is; over when all are, and called off when any was. */
    private static State state(List<ReplayProgress> runs) {
        for (State state : List.of(State.RUNNING, State.PAUSED, State.CANCELLED)) {
            if (runs.stream().anyMatch(run -> run.state() == state)) {
                return state;
            }
        }
        return State.FINISHED;
    }
}
