package io.resilience.console.api;

import io.resilience.console.http.HttpAnswer;
import io.resilience.console.http.JsonText;

/** Whose token it is that asks, and what it is for. */
final class CallerEndpoint implements Endpoint {
    @Override
    public HttpAnswer answer(ApiRequest request) {
        return HttpAnswer.json(JsonText.object()
                .put("name", request.caller().name())
                .put("role", request.caller().role().name()));
    }
}
