package io.resilience.console.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.config.LiveChange;
import io.resilience.config.NestedSettings;
import io.resilience.console.http.HttpProblem;
import io.resilience.console.http.Shown;
import io.resilience.exception.DefinitionException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Reads the change of settings that a body asks for, and says what is wrong with one. */
final class RequestedChange {
    private static final Duration LONGEST = Duration.ofDays(365);
    private static final int MOST_SHOWN = 200;

    private RequestedChange() {}

    /** The change; {@code deed} is what is done by whom where the body gives no reason. */
    static LiveChange read(ApiRequest request, LiveChange.Target target, String deed) {
        ObjectNode body = request.body().deepCopy();
        String reason = BodyText.reason(request, deed);
        JsonNode expiry = body.get("expiry");
        Duration lasting =
                expiry == null || expiry.isNull() ? null : BodyText.duration(body, "expiry", LONGEST, LONGEST);
        body.remove(List.of("reason", "expiry"));
        Map<String, String> settings = settings(body);
        if (settings.isEmpty()) {
            throw new HttpProblem(400, "the body sets nothing; write such as {\"config\": {\"failureThreshold\": 5}}");
        }
        List<String> naming = NestedSettings.namingClasses(settings);
        if (!naming.isEmpty()) {
            throw new HttpProblem(
                    400, naming.get(0) + " names classes, and none is loaded for a request; write it in a file");
        }
        return new LiveChange(request.caller().name(), reason, target, settings, lasting);
    }

    private static Map<String, String> settings(ObjectNode body) {
        try {
            return NestedSettings.read(body);
        } catch (DefinitionException wrong) {
            throw problem(wrong);
        }
    }

    /** What is wrong with it. */
    static HttpProblem problem(DefinitionException wrong) {
        HttpProblem problem = new HttpProblem(
                400,
                "the change can't work and nothing was changed: "
                        + Shown.message(wrong.problems().get(0).sentence()));
        ArrayNode problems = problem.members().putArray("problems");
        wrong.problems().stream()
                .limit(MOST_SHOWN)
                .forEach(each -> problems.addObject()
                        .put("id", each.id())
                        .put("place", Shown.message(each.place()))
                        .put("cause", Shown.message(each.cause()))
                        .put("remedy", Shown.message(each.remedy())));
        return problem;
    }
}
