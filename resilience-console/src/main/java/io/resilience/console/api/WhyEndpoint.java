package io.resilience.console.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.Resilience;
import io.resilience.breaker.BreakerSnapshot;
import io.resilience.breaker.Transition;
import io.resilience.breaker.Why;
import io.resilience.console.http.HttpAnswer;
import io.resilience.console.http.HttpProblem;
import io.resilience.console.http.JsonText;
import io.resilience.console.http.Shown;

/** Why a breaker is as it is: what it has seen, its last moves each with its reason, and the settings that it goes by. */
final class WhyEndpoint implements Endpoint {
    private final Resilience resilience;
    private final KnownNames known;

    WhyEndpoint(Resilience resilience) {
        this.resilience = resilience;
        this.known = new KnownNames(resilience);
    }

    @Override
    public HttpAnswer answer(ApiRequest request) {
        String service = request.part("service");
        String operation = request.part("operation");
        known.breaker(service, operation);
        BreakerSnapshot seen = resilience.breakers().state(service, operation);
        if (seen == null) {
            throw new HttpProblem(
                    404,
                    "an argument splits the breaker of " + Shown.text(service + "/" + operation)
                            + "; GET state lists its breakers, ask for one of them");
        }
        ObjectNode body = JsonText.object();
        body.put("state", seen.state().name());
        body.put("inStateMs", seen.age().inState().toMillis());
        body.put("nextProbeMs", seen.age().nextProbe().toMillis());
        why(body, seen.why());
        ArrayNode moves = body.putArray("moves");
        resilience.breakers().moves(service, operation).forEach(move -> moves.add(move(move)));
        ArrayNode settings = body.putArray("settings");
        resilience.explain(service, operation).stream()
                .filter(each -> each.setting().startsWith("breaker."))
                .forEach(each -> settings.addObject()
                        .put("setting", each.setting())
                        .put("value", each.value())
                        .put("place", each.place()));
        return HttpAnswer.json(body);
    }

    private static void why(ObjectNode body, Why why) {
        body.put("reason", why.reason());
        body.putObject("window")
                .put("calls", why.tally().calls())
                .put("failures", why.tally().failures())
                .put("slow", why.tally().slow());
        ObjectNode failures = body.putObject("failuresByClass");
        why.failures().forEach(failures::put);
        body.put("lastFailure", Shown.failure(why.lastFailure()));
    }

    private static ObjectNode move(Transition move) {
        ObjectNode shown = JsonText.object();
        shown.put("from", move.from().name());
        shown.put("to", move.to().name());
        shown.put("epoch", move.epoch());
        shown.put("openForMs", move.openFor().toMillis());
        why(shown, move.why());
        return shown;
    }
}
