package io.resilience.console.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.Resilience;
import io.resilience.breaker.BreakerSnapshot;
import io.resilience.breaker.Transition;
import io.resilience.breaker.Why;
import io.resilience.config.Explained;
import io.resilience.console.http.HttpAnswer;
import io.resilience.console.http.HttpProblem;
import io.resilience.console.http.JsonText;
import io.resilience.console.http.Shown;
import io.resilience.diagnosis.DiagnosedMove;
import io.resilience.diagnosis.Diagnosis;
import java.util.List;

/** Why a breaker is as it is: what it has seen, what it still takes to move it, its last moves each with its reason and settings. */
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
        Diagnosis diagnosis = resilience.why(service, operation);
        if (diagnosis == null) {
            throw new HttpProblem(
                    404,
                    "an argument splits the breaker of " + Shown.text(service + "/" + operation)
                            + "; GET state lists its breakers, ask for one of them");
        }
        BreakerSnapshot seen = diagnosis.now();
        ObjectNode body = JsonText.object();
        body.put("state", seen.state().name());
        body.put("inStateMs", seen.age().inState().toMillis());
        body.put("endsInMs", seen.age().left().toMillis());
        ArrayNode missing = body.putArray("missing");
        diagnosis.missing().forEach(missing::add);
        why(body, seen.why());
        ArrayNode moves = body.putArray("moves");
        diagnosis.moves().forEach(move -> moves.add(move(move)));
        body.set("settings", settings(diagnosis.settings()));
        return HttpAnswer.json(body);
    }

    private static ArrayNode settings(List<Explained> settings) {
        ArrayNode shown = JsonText.array();
        settings.forEach(each -> shown.addObject()
                .put("setting", each.setting())
                .put("value", each.value())
                .put("place", each.place()));
        return shown;
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

    private static ObjectNode move(DiagnosedMove diagnosed) {
        Transition move = diagnosed.move();
        ObjectNode shown = JsonText.object();
        shown.put("at", diagnosed.at().toString());
        shown.put("agoMs", diagnosed.ago().toMillis());
        shown.put("from", move.from().name());
        shown.put("to", move.to().name());
        shown.put("epoch", move.epoch());
        shown.put("lastsMs", move.lasts().toMillis());
        why(shown, move.why());
        shown.set("settings", settings(diagnosed.settings()));
        return shown;
    }
}
