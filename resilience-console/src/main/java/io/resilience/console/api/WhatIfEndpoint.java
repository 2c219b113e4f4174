package io.resilience.console.api;

import io.resilience.Resilience;
import io.resilience.config.LiveChange;
import io.resilience.console.http.HttpAnswer;
import io.resilience.console.http.HttpProblem;
import io.resilience.exception.DefinitionException;

/** What other settings would have made of the recorded calls; nothing is changed. */
final class WhatIfEndpoint implements Endpoint {
    private final Resilience resilience;
    private final KnownNames known;

    WhatIfEndpoint(Resilience resilience) {
        this.resilience = resilience;
        this.known = new KnownNames(resilience);
    }

    @Override
    public HttpAnswer answer(ApiRequest request) {
        LiveChange.Target target = known.tried(request);
        LiveChange change = RequestedChange.read(request, target, "asked");
        try {
            return HttpAnswer.json(TrialJson.whatIf(resilience.trials().whatIf(change)));
        } catch (DefinitionException wrong) {
            throw RequestedChange.problem(wrong);
        } catch (IllegalArgumentException none) {
            throw new HttpProblem(404, String.valueOf(none.getMessage()));
        } catch (IllegalStateException notNow) {
            throw new HttpProblem(409, String.valueOf(notNow.getMessage()));
        }
    }
}
