package io.resilience.console.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.console.http.HttpAnswer;
import io.resilience.console.http.HttpProblem;
import io.resilience.console.http.JsonText;
import io.resilience.console.http.Shown;
import io.resilience.deadletter.ReplayProgress;
import io.resilience.deadletter.ReplayProgress.State;
import io.resilience.deadletter.ReplayRun;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Replays of many letters that were begun here, the last {@value #MOST} of them: how far each is, and an end to it. */
final class ReplayJobs {
    private static final int MOST = 64;

    private final Map<String, Job> jobs = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Job> eldest) {
            return size() > MOST;
        }
    };

    /** What one request began: a run for each operation that has letters. */
    private record Job(String id, String service, @Nullable String operation, List<ReplayRun> runs) {
        ObjectNode json() {
            List<ReplayProgress> now = runs.stream().map(ReplayRun::progress).toList();
            ObjectNode body = JsonText.object();
            body.put("id", id).put("service", service).put("operation", operation);
            body.put("state", state(now).name());
            body.put(
                    "succeeded",
                    now.stream().mapToLong(ReplayProgress::succeeded).sum());
            body.put("failed", now.stream().mapToLong(ReplayProgress::failed).sum());
            body.put("parked", now.stream().mapToLong(ReplayProgress::parked).sum());
            body.put("skipped", now.stream().mapToLong(ReplayProgress::skipped).sum());
            body.put("inFlight", now.stream().mapToInt(ReplayProgress::inFlight).sum());
            ArrayNode each = body.putArray("runs");
            now.forEach(run -> each.add(json(run)));
            return body;
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

    /** Keeps what was begun; how far it is. */
    synchronized ObjectNode begun(String service, @Nullable String operation, List<ReplayRun> runs) {
        Job job = new Job(UUID.randomUUID().toString(), service, operation, List.copyOf(runs));
        jobs.put(job.id, job);
        return job.json();
    }

    HttpAnswer progress(ApiRequest request) {
        return HttpAnswer.json(job(request).json());
    }

    /** Begins no further replay; those under way go on. */
    HttpAnswer cancel(ApiRequest request) {
        Job job = job(request);
        job.runs.forEach(ReplayRun::cancel);
        return HttpAnswer.json(job.json());
    }

    private synchronized Job job(ApiRequest request) {
        String id = request.part("id");
        Job job = jobs.get(id);
        if (job == null) {
            throw new HttpProblem(
                    404,
                    "there is no job '" + Shown.text(id) + "'; POST replay-all begins one, and the last " + MOST
                            + " are known");
        }
        return job;
    }
}
