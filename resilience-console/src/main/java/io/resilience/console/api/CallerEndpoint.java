package io.resilience.console.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.Resilience;
import io.resilience.console.http.HttpAnswer;
import io.resilience.console.http.JsonText;
import io.resilience.console.http.Shown;
import io.resilience.policy.Program;

/** Whose token it is that asks, what it is for, and which program answers. */
final class CallerEndpoint implements Endpoint {
    private final Resilience resilience;

    CallerEndpoint(Resilience resilience) {
        this.resilience = resilience;
    }

    @Override
    public HttpAnswer answer(ApiRequest request) {
        ObjectNode body = JsonText.object()
                .put("name", request.caller().name())
                .put("role", request.caller().role().name());
        Program program = resilience.configuration().program();
        body.putObject("program")
                .put("name", Shown.text(program.name()))
                .put("version", Shown.text(program.version()))
                .put("instance", Shown.text(program.instance()))
                .put("environment", Shown.text(program.environment()))
                .put("color", program.color());
        return HttpAnswer.json(body);
    }
}
