package io.resilience.console.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.Resilience;
import io.resilience.audit.AuditEntry.Deed;
import io.resilience.console.http.HttpAnswer;
import io.resilience.console.http.HttpProblem;
import io.resilience.console.http.JsonText;
import io.resilience.console.http.Shown;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.ReplayOutcome;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The dead letters: to look at, to replay, to discard. */
final class LetterEndpoints {
    static final Set<String> PARAMETERS =
            Set.of("service", "operation", "status", "error", "search", "order", "limit", "after");
    static final Set<String> CAUSES = AskedLetters.FILTER;
    private static final int MOST_CAUSES = 100;
    private static final int WAIT_SECONDS = 5;

    private final Resilience resilience;
    private final LetterDesk desk;
    private final KnownNames known;
    private final LetterJobs jobs;

    LetterEndpoints(Resilience resilience, LetterDesk desk, LetterJobs jobs) {
        this.resilience = resilience;
        this.desk = desk;
        this.known = new KnownNames(resilience);
        this.jobs = jobs;
    }

    HttpAnswer list(ApiRequest request) {
        int limit = (int) request.query().number("limit", NamePage.STANDARD, 1, NamePage.LARGEST);
        String after = request.query().text("after");
        LetterQuery asked = AskedLetters.of(request.query()).limit(limit);
        List<LetterRecord> letters = desk.letters(after == null ? asked : asked.after(after));
        ArrayNode shown = JsonText.array();
        letters.forEach(letter -> shown.add(LetterJson.of(letter)));
        String next = letters.size() < limit ? null : letters.get(limit - 1).id();
        return NamePage.links(HttpAnswer.json(shown), desk.count(asked), next);
    }

    /** Why letters are there, by operation and class of the failure. */
    HttpAnswer causes(ApiRequest request) {
        LetterQuery asked = AskedLetters.of(request.query()).latestFirst().limit(MOST_CAUSES);
        ArrayNode shown = JsonText.array();
        resilience
                .deadLetters()
                .causes(asked)
                .forEach(cause -> shown.addObject()
                        .put("service", cause.service())
                        .put("operation", cause.operation())
                        .put("error", cause.errorClass())
                        .put("letters", cause.letters())
                        .put("oldest", cause.oldest().toString())
                        .put("newest", cause.newest().toString()));
        return HttpAnswer.json(shown);
    }

    HttpAnswer one(ApiRequest request) {
        return HttpAnswer.json(LetterJson.of(letter(request.part("itemId"))));
    }

    /** With its arguments; that is written down. */
    HttpAnswer reveal(ApiRequest request) {
        LetterRecord letter = letter(request.part("itemId"));
        audit(request, "reveal", letter.id(), BodyText.reason(request, "revealed"));
        return HttpAnswer.json(LetterJson.revealed(letter));
    }

    HttpAnswer discard(ApiRequest request) {
        LetterRecord letter = letter(request.part("itemId"));
        String reason = BodyText.reason(request, "discarded");
        if (!desk.discard(letter.id(), request.caller().name(), reason)) {
            throw new HttpProblem(409, "the dead letter is finished already: " + letter.status());
        }
        audit(request, "discard", letter.id(), reason);
        return HttpAnswer.json(LetterJson.of(letter(letter.id())));
    }

    HttpAnswer retry(ApiRequest request) {
        LetterRecord letter = letter(request.part("itemId"));
        audit(request, "retry", letter.id(), BodyText.reason(request, "replayed"));
        ReplayOutcome outcome = await(desk.replay(letter.id()).toCompletableFuture());
        return outcome == null ? underWay(letter) : answer(letter, outcome);
    }

    private HttpAnswer answer(LetterRecord letter, ReplayOutcome outcome) {
        return switch (outcome) {
            case SUCCEEDED, FAILED, PARKED -> HttpAnswer.json(outcome(letter(letter.id()), outcome.name()));
            case NOT_FOUND -> throw unknown(letter.id());
            case NO_TARGET ->
                throw conflict(
                        outcome,
                        letter.service() + "/" + letter.operation()
                                + " can't be replayed here: no object with its method is registered");
            case NOT_READY ->
                throw conflict(outcome, "the dead letter is " + letter.status() + " or being replayed by someone else");
            case INCOMPLETE ->
                throw conflict(
                        outcome,
                        "its hidden arguments were left out of the export that it came by; make the call by hand, then"
                                + " discard it");
            case REFUSED ->
                throw conflict(
                        outcome,
                        "the guard of " + letter.service() + "/" + letter.operation()
                                + " refused the call; look at its state");
            case STALE -> throw conflict(outcome, "the replay took too long, and somebody else has the letter now");
        };
    }

    private static HttpProblem conflict(ReplayOutcome outcome, String detail) {
        HttpProblem problem = new HttpProblem(409, detail);
        problem.members().put("outcome", outcome.name());
        return problem;
    }

    private static HttpAnswer underWay(LetterRecord letter) {
        return HttpAnswer.json(202, outcome(letter, "UNDER_WAY"));
    }

    private static ObjectNode outcome(LetterRecord letter, String outcome) {
        ObjectNode body = JsonText.object().put("outcome", outcome);
        body.set("letter", LetterJson.of(letter));
        return body;
    }

    /** Null when it takes long; the replay goes on. */
    private static @Nullable ReplayOutcome await(CompletableFuture<ReplayOutcome> replay) {
        try {
            return replay.get(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException underWay) {
            return null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the replay could not be made", failed.getCause());
        }
    }

    HttpAnswer replayAll(ApiRequest request) {
        String service = request.part("service");
        String operation = request.parts().get("operation");
        if (operation == null) {
            known.service(service);
        } else {
            known.operation(service, operation);
        }
        String target = operation == null ? service : service + "/" + operation;
        audit(request, "replay-all", target, BodyText.reason(request, "replayed"));
        return HttpAnswer.json(202, jobs.begun(service, operation, desk.replayAll(service, operation)));
    }

    private LetterRecord letter(String id) {
        LetterRecord letter = desk.letter(id);
        if (letter == null) {
            throw unknown(id);
        }
        return letter;
    }

    private static HttpProblem unknown(String id) {
        return new HttpProblem(
                404, "there is no dead letter '" + Shown.text(id) + "'; GET dead-letter-queue lists what there is");
    }

    private void audit(ApiRequest request, String action, String target, String reason) {
        resilience.audit().add(request.caller().name(), new Deed(action, target, reason));
    }
}
