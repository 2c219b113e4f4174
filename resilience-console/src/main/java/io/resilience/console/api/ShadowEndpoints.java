package io.resilience.console.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.resilience.Resilience;
import io.resilience.config.LiveChange;
import io.resilience.console.http.HttpAnswer;
import io.resilience.console.http.HttpProblem;
import io.resilience.console.http.JsonText;
import io.resilience.console.http.Shown;
import io.resilience.exception.DefinitionException;
import io.resilience.trial.ShadowReading;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Settings that run beside those in force, refusing nothing: what they do otherwise, how they are set and ended. */
final class ShadowEndpoints {
    private final Resilience resilience;
    private final KnownNames known;

    ShadowEndpoints(Resilience resilience) {
        this.resilience = resilience;
        this.known = new KnownNames(resilience);
    }

    HttpAnswer all(ApiRequest request) {
        ArrayNode shown = JsonText.array();
        resilience.trials().shadows().forEach(reading -> shown.add(TrialJson.shadow(reading)));
        return HttpAnswer.json(shown);
    }

    HttpAnswer one(ApiRequest request) {
        LiveChange.Target target = known.tried(request);
        return shown(request, () -> resilience.trials().shadow(target.service(), request.part("operation")));
    }

    HttpAnswer set(ApiRequest request) {
        LiveChange change = RequestedChange.read(request, known.tried(request), "tried");
        return shown(request, () -> resilience.trials().shadow(change));
    }

    HttpAnswer end(ApiRequest request) {
        LiveChange.Target target = known.tried(request);
        String reason = BodyText.reason(request, "ended");
        return shown(
                request,
                () -> resilience
                        .trials()
                        .endShadow(
                                target.service(),
                                request.part("operation"),
                                request.caller().name(),
                                reason));
    }

    private static HttpAnswer shown(ApiRequest request, Supplier<@Nullable ShadowReading> source) {
        ShadowReading reading;
        try {
            reading = source.get();
        } catch (DefinitionException wrong) {
            throw RequestedChange.problem(wrong);
        } catch (IllegalArgumentException none) {
            throw new HttpProblem(404, String.valueOf(none.getMessage()));
        }
        if (reading == null) {
            String name = request.part("service") + "/" + request.part("operation");
            throw new HttpProblem(404, "no settings run beside those of " + Shown.text(name) + "; PUT some here");
        }
        return HttpAnswer.json(TrialJson.shadow(reading));
    }
}
