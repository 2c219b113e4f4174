package io.resilience.console.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.Resilience;
import io.resilience.breaker.BreakerSnapshot;
import io.resilience.console.http.HttpAnswer;
import io.resilience.console.http.JsonText;
import io.resilience.console.http.Shown;
import io.resilience.guard.Name;
import io.resilience.metrics.OperationReading;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The breakers as they are: all, those of a service, one. */
final class StateEndpoints {
    private final Resilience resilience;
    private final KnownNames known;

    StateEndpoints(Resilience resilience) {
        this.resilience = resilience;
        this.known = new KnownNames(resilience);
    }

    HttpAnswer all(ApiRequest request) {
        return page(resilience.breakers().names(), request);
    }

    HttpAnswer ofService(ApiRequest request) {
        String service = request.part("service");
        known.service(service);
        NavigableSet<Name> names = new TreeSet<>();
        KnownNames.operations(resilience.breakers().names(), service)
                .forEach(operation -> names.add(new Name(service, operation)));
        return page(names, request);
    }

    private HttpAnswer page(NavigableSet<Name> all, ApiRequest request) {
        NamePage page = NamePage.of(all, request.query());
        ObjectNode states = JsonText.object();
        page.names().forEach(name -> {
            BreakerSnapshot seen = resilience.breakers().state(name.service(), name.operation());
            if (seen != null) {
                states.set(name.toString(), state(name, seen));
            }
        });
        return page.links(HttpAnswer.json(states));
    }

    HttpAnswer one(ApiRequest request) {
        Name name = new Name(request.part("service"), request.part("operation"));
        known.breaker(name.service(), name.operation());
        BreakerSnapshot seen = resilience.breakers().state(name.service(), name.operation());
        return seen == null ? splits(name, request) : HttpAnswer.json(state(name, seen));
    }

    /** The breakers of an operation that an argument splits. */
    private HttpAnswer splits(Name whole, ApiRequest request) {
        NavigableSet<Name> names = new TreeSet<>();
        resilience.breakers().names().stream()
                .filter(name -> name.service().equals(whole.service())
                        && name.operation().startsWith(whole.operation() + "["))
                .forEach(names::add);
        return page(names, request);
    }

    private ObjectNode state(Name name, BreakerSnapshot seen) {
        OperationReading reading = resilience.metrics().reading(name.service(), name.operation());
        ObjectNode state = JsonText.object();
        state.put("state", seen.state().name());
        counts(state, reading);
        state.put("failureRate", rate(seen.tally().failureRate()));
        state.put("slowCallRate", rate(seen.tally().slowCallRate()));
        state.set("window", window(seen));
        state.put("inStateMs", seen.age().inState().toMillis());
        state.put("endsInMs", seen.age().left().toMillis());
        state.put("epoch", seen.age().epoch());
        state.put("reason", seen.why().reason());
        state.put("lastFailure", Shown.failure(seen.why().lastFailure()));
        return state;
    }

    private static void counts(ObjectNode state, @Nullable OperationReading reading) {
        if (reading != null) {
            state.put("totalRequests", reading.calls().total());
            state.put("successfulRequests", reading.calls().ok());
            state.put("failedRequests", reading.calls().failed());
            state.put("answeredByFallback", reading.calls().answered());
            state.put(
                    "refusedAttempts",
                    Objects.requireNonNull(reading).refusals().total());
        }
    }

    static ObjectNode window(BreakerSnapshot seen) {
        return JsonText.object()
                .put("calls", seen.tally().calls())
                .put("failures", seen.tally().failures())
                .put("slow", seen.tally().slow());
    }

    /** Null while nothing is known. */
    static @Nullable Double rate(double share) {
        return share < 0 ? null : Double.valueOf(share);
    }
}
