package io.resilience.console.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.console.http.HttpAnswer;
import io.resilience.console.http.HttpProblem;
import io.resilience.console.http.JsonText;
import io.resilience.console.http.Shown;
import io.resilience.deadletter.ReplayRun;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was begun here with many letters, the last {@value #MOST} jobs: how far each is, and an end to it. */
final class LetterJobs {
    private static final int MOST = 64;

    private final Map<String, LetterJob> jobs = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, LetterJob> eldest) {
            return size() > MOST;
        }
    };

    /** Keeps runs of replays that were begun; how far they are. */
    ObjectNode begun(String service, @Nullable String operation, List<ReplayRun> runs) {
        return kept(new ReplayJob(UUID.randomUUID().toString(), service, operation, List.copyOf(runs)));
    }

    /** Begins to do something with each chosen letter. */
    ObjectNode begin(String action, ChosenLetterIds letters, Function<String, ChosenLettersJob.Outcome> step) {
        ChosenLettersJob job = new ChosenLettersJob(UUID.randomUUID().toString(), action, letters, step);
        ObjectNode first = kept(job);
        DaemonThreads.start(job::run);
        return first;
    }

    private synchronized ObjectNode kept(LetterJob job) {
        jobs.put(job.id(), job);
        return job.json();
    }

    /** All that are known, the last one first. */
    HttpAnswer list(ApiRequest request) {
        ArrayNode shown = JsonText.array();
        all().forEach(job -> shown.insert(0, job.json()));
        return HttpAnswer.json(shown);
    }

    private synchronized List<LetterJob> all() {
        return List.copyOf(jobs.values());
    }

    HttpAnswer progress(ApiRequest request) {
        return HttpAnswer.json(job(request).json());
    }

    /** Begins with no further letter; those under way go on. */
    HttpAnswer cancel(ApiRequest request) {
        LetterJob job = job(request);
        job.cancel();
        return HttpAnswer.json(job.json());
    }

    private synchronized LetterJob job(ApiRequest request) {
        String id = request.part("id");
        LetterJob job = jobs.get(id);
        if (job == null) {
            throw new HttpProblem(
                    404,
                    "there is no job '" + Shown.text(id) + "'; GET jobs lists the last " + MOST + " that were begun");
        }
        return job;
    }
}
