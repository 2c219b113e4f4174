package io.resilience.console.api;

import io.resilience.Resilience;
import io.resilience.audit.AuditEntry.Deed;
import io.resilience.console.access.ConsoleRole;
import io.resilience.console.api.ChosenLettersJob.Outcome;
import io.resilience.console.http.HttpAnswer;
import io.resilience.console.http.HttpProblem;
import io.resilience.deadletter.LetterOffice.Arguments;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.ReplayOutcome;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Retries, discards and exports many letters at once. */
final class ManyLetters {
    static final Set<String> MEMBERS = Set.of("ids", "filter", "reason");
    static final Set<String> EXPORT = Set.of("ids", "filter", "reason", "arguments");

    /** Letters in an export at most. */
    private static final int MOST_EXPORTED = 10_000;

    private final Resilience resilience;
    private final LetterDesk desk;
    private final LetterJobs jobs;

    ManyLetters(Resilience resilience, LetterDesk desk, LetterJobs jobs) {
        this.resilience = resilience;
        this.desk = desk;
        this.jobs = jobs;
    }

    HttpAnswer retry(ApiRequest request) {
        ChosenLetterIds chosen = chosen(request, "retry", "replayed");
        String actor = request.caller().name();
        return HttpAnswer.json(
                202,
                jobs.begin(
                        "retry",
                        chosen,
                        id -> outcome(resilience
                                .replay()
                                .replayOne(id, actor)
                                .toCompletableFuture()
                                .join())));
    }

    private static Outcome outcome(ReplayOutcome outcome) {
        return switch (outcome) {
            case SUCCEEDED -> Outcome.SUCCEEDED;
            case FAILED -> Outcome.FAILED;
            case PARKED -> Outcome.PARKED;
            case NOT_FOUND, NO_TARGET, NOT_READY, INCOMPLETE, REFUSED, STALE -> Outcome.SKIPPED;
        };
    }

    HttpAnswer discard(ApiRequest request) {
        ChosenLetterIds chosen = chosen(request, "discard", "discarded");
        String reason = BodyText.reason(request, "discarded");
        String actor = request.caller().name();
        return HttpAnswer.json(
                202,
                jobs.begin(
                        "discard",
                        chosen,
                        id -> desk.discard(id, actor, reason) ? Outcome.SUCCEEDED : Outcome.SKIPPED));
    }

    private ChosenLetterIds chosen(ApiRequest request, String action, String standard) {
        ChosenLetterIds chosen = ChosenLetterIds.of(request.body(), resilience.deadLetters());
        resilience
                .audit()
                .add(request.caller().name(), new Deed(action, chosen.words(), BodyText.reason(request, standard)));
        return chosen;
    }

    /** As lines of JSON, which an import takes when they have their arguments; those are for whoever may reveal them. */
    HttpAnswer export(ApiRequest request) {
        boolean all = request.body().path("arguments").asBoolean(false);
        if (all && request.caller().role() != ConsoleRole.ADMIN) {
            throw new HttpProblem(
                    403,
                    "the token of " + request.caller().name() + " is for "
                            + request.caller().role() + "; an export with arguments takes one for ADMIN");
        }
        ChosenLetterIds chosen = chosen(request, "export", all ? "exported with arguments" : "exported");
        return HttpAnswer.stream((asked, response) -> {
                    Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
                    write(chosen, all ? Arguments.INCLUDED : Arguments.LEFT_OUT, out);
                    out.flush();
                })
                .header("Content-Type", "application/x-ndjson")
                .header("Content-Disposition", "attachment; filename=\"dead-letters.jsonl\"");
    }

    private void write(ChosenLetterIds chosen, Arguments arguments, Writer out) throws IOException {
        int written = 0;
        for (String id = chosen.next(); id != null && written < MOST_EXPORTED; id = chosen.next()) {
            LetterRecord letter = desk.letter(id);
            if (letter != null) {
                out.write(resilience.letters().line(letter, arguments));
                out.write('\n');
                written++;
            }
        }
    }
}
