package io.resilience.console.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.Resilience;
import io.resilience.audit.AuditEntry.Deed;
import io.resilience.console.http.HttpAnswer;
import io.resilience.console.http.HttpProblem;
import io.resilience.console.http.JsonText;
import io.resilience.console.http.Shown;
import io.resilience.guard.SeenBreaker;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Resets and closes breakers, forces them open or disables them for some time. */
final class SteeringEndpoints {
    static final Set<String> RESET = Set.of("reason");
    static final Set<String> FORCE = Set.of("reason", "expiry");
    private static final Duration STANDARD = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final int MOST_AUDITED = 50;

    private final Resilience resilience;
    private final KnownNames known;
    private final UndoBook undos;

    SteeringEndpoints(Resilience resilience) {
        this.resilience = resilience;
        this.known = new KnownNames(resilience);
        this.undos = new UndoBook(resilience.breakers(), resilience.clockwork().ticker());
    }

    /** How breakers are steered; answers how many were meant. */
    private interface Move {
        int steer(String service, @Nullable String operation, String reason);
    }

    HttpAnswer reset(ApiRequest request) {
        String reason = BodyText.reason(request, "reset");
        return steer(request, "reset", reason, resilience.breakers()::reset);
    }

    HttpAnswer close(ApiRequest request) {
        String reason = BodyText.reason(request, "closed");
        return steer(request, "close", reason, resilience.breakers()::close);
    }

    HttpAnswer enable(ApiRequest request) {
        String reason = BodyText.reason(request, "enabled");
        return steer(request, "enable", reason, resilience.breakers()::enable);
    }

    HttpAnswer forceOpen(ApiRequest request) {
        Duration expiry = expiry(request);
        String reason = BodyText.reason(request, "forced open");
        return steer(
                request,
                "force-open",
                Deed.reason(reason, expiry),
                (service, operation, why) -> resilience.breakers().forceOpen(service, operation, reason, expiry));
    }

    HttpAnswer disable(ApiRequest request) {
        Duration expiry = expiry(request);
        String reason = BodyText.reason(request, "disabled");
        return steer(
                request,
                "disable",
                Deed.reason(reason, expiry),
                (service, operation, why) -> resilience.breakers().disable(service, operation, reason, expiry));
    }

    private static Duration expiry(ApiRequest request) {
        return BodyText.duration(request.body(), "expiry", STANDARD, LONGEST);
    }

    private HttpAnswer steer(ApiRequest request, String action, String reason, Move move) {
        String service = request.part("service");
        String operation = request.parts().get("operation");
        known.breaker(service, operation);
        List<SeenBreaker> before = seen(service, operation);
        int meant = move.steer(service, operation, reason);
        if (meant == 0) {
            throw new HttpProblem(409, service + " has no breaker yet; breakers are made by the first call");
        }
        Map<String, String> after = states(seen(service, operation));
        String target = operation == null ? service : service + "/" + operation;
        resilience.audit().add(request.caller().name(), new Deed(action, target, reason), states(before), after);
        ObjectNode body = JsonText.object();
        body.put("action", action).put("target", target).put("breakers", meant).put("reason", reason);
        body.put("undo", undos.remember(action, target, before));
        ObjectNode states = body.putObject("states");
        after.forEach(states::put);
        return HttpAnswer.json(body);
    }

    /** Breakers that have moved since are left as they are, and named; 412 when all have. */
    HttpAnswer undo(ApiRequest request) {
        UndoBook.SteeredBreakers deed = undos.find(request.part("id"));
        if (deed == null) {
            throw new HttpProblem(
                    404, "there is nothing to undo under this id: it was never done, or too many deeds followed");
        }
        String reason = BodyText.reason(request, "undone: " + deed.action());
        UndoBook.Undone undone = undos.undo(deed, reason);
        if (undone.restored() == 0) {
            throw new HttpProblem(
                    412,
                    "nothing is undone: since the " + deed.action() + " of " + deed.target()
                            + " every breaker has moved on; now " + some(undone.left()));
        }
        resilience
                .audit()
                .add(
                        request.caller().name(),
                        new Deed("undo " + deed.action(), deed.target(), reason),
                        Map.of(),
                        Map.of("restored", Integer.toString(undone.restored())));
        ObjectNode body = JsonText.object();
        body.put("undone", deed.action()).put("target", deed.target()).put("restored", undone.restored());
        ObjectNode left = body.putObject("left");
        undone.left().entrySet().stream().limit(MOST_AUDITED).forEach(each -> left.put(each.getKey(), each.getValue()));
        return HttpAnswer.json(body);
    }

    private static String some(Map<String, String> left) {
        return left.entrySet().stream()
                .limit(3)
                .map(each -> Shown.text(each.getKey()) + " is " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    /** The breakers that are meant, in order. */
    private List<SeenBreaker> seen(String service, @Nullable String operation) {
        return resilience.breakers().seen(service).stream()
                .filter(each -> operation == null
                        || each.own().operation().equals(operation)
                        || each.operation().operation().equals(operation))
                .sorted(Comparator.comparing(SeenBreaker::own))
                .toList();
    }

    private static Map<String, String> states(List<SeenBreaker> breakers) {
        Map<String, String> states = new LinkedHashMap<>();
        breakers.stream()
                .limit(MOST_AUDITED)
                .forEach(seen -> states.put(
                        seen.own().toString(), seen.snapshot().state().name()));
        return states;
    }
}
