package io.resilience.console.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.Resilience;
import io.resilience.audit.AuditEntry.Deed;
import io.resilience.console.http.HttpAnswer;
import io.resilience.console.http.HttpProblem;
import io.resilience.console.http.JsonText;
import io.resilience.console.http.Shown;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterStatus;
import io.resilience.deadletter.ReplayOutcome;
import io.resilience.policy.Nearest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dead letters: to look at, to replay, to discard. */
final class LetterEndpoints {
    static final Set<String> PARAMETERS = Set.of("service", "operation", "status", "limit", "after");
    private static final int WAIT_SECONDS = 5;

    private final Resilience resilience;
    private final LetterDesk desk;
    private final KnownNames known;
    private final ReplayJobs jobs;

    LetterEndpoints(Resilience resilience, ReplayJobs jobs) {
        this.resilience = resilience;
        this.desk = new LetterDesk(resilience);
        this.known = new KnownNames(resilience);
        this.jobs = jobs;
    }

    HttpAnswer list(ApiRequest request) {
        int limit = (int) request.query().number("limit", NamePage.STANDARD, 1, NamePage.LARGEST);
        LetterDesk.Part part = new LetterDesk.Part(
                request.query().text("service"),
                request.query().text("operation"),
                status(request.query().text("status")),
                request.query().text("after"),
                limit);
        List<LetterRecord> letters = desk.letters(part);
        ArrayNode shown = JsonText.array();
        letters.forEach(letter -> shown.add(LetterJson.of(letter)));
        String next = letters.size() < limit ? null : letters.get(limit - 1).id();
        return NamePage.links(HttpAnswer.json(shown), desk.count(part), next);
    }

    private static @Nullable LetterStatus status(@Nullable String text) {
        if (text == null) {
            return null;
        }
        List<String> names = Stream.of(LetterStatus.values()).map(Enum::name).toList();
        if (!names.contains(text)) {
            throw new HttpProblem(
                    400,
                    "the status '" + Shown.text(text) + "' is unknown; " + Nearest.remedy(Shown.text(text), names));
        }
        return LetterStatus.valueOf(text);
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
