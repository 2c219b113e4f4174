package io.resilience.console.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.Resilience;
import io.resilience.breaker.BreakerSnapshot;
import io.resilience.breaker.BreakerState;
import io.resilience.console.http.HttpAnswer;
import io.resilience.console.http.JsonText;
import io.resilience.guard.Name;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether all is well, service by service, as far as the breakers tell. */
final class HealthEndpoint implements Endpoint {
    private static final int MOST_REASONS = 20;

    private final Resilience resilience;

    HealthEndpoint(Resilience resilience) {
        this.resilience = resilience;
    }

    /** The breakers of one service, counted by state. */
    private static final class Circuits {
        final Map<BreakerState, Integer> byState = new EnumMap<>(BreakerState.class);
        int total;

        void add(BreakerState state) {
            byState.merge(state, 1, Integer::sum);
            total++;
        }

        int in(BreakerState state) {
            return byState.getOrDefault(state, 0);
        }

        int refusing() {
            return in(BreakerState.OPEN) + in(BreakerState.FORCED_OPEN);
        }

        String status() {
            if (refusing() == total) {
                return "CRITICAL";
            }
            return refusing() + in(BreakerState.HALF_OPEN) > 0 ? "DEGRADED" : "HEALTHY";
        }
    }

    @Override
    public HttpAnswer answer(ApiRequest request) {
        Map<String, Circuits> services = new TreeMap<>();
        ArrayNode reasons = JsonText.array();
        for (Name name : resilience.breakers().names()) {
            BreakerSnapshot seen = resilience.breakers().state(name.service(), name.operation());
            if (seen != null) {
                services.computeIfAbsent(name.service(), n -> new Circuits()).add(seen.state());
                tell(reasons, name, seen);
            }
        }
        NavigableSet<Name> names = new TreeSet<>();
        services.keySet().forEach(service -> names.add(new Name(service, "")));
        NamePage page = NamePage.of(names, request.query());
        ObjectNode body = JsonText.object();
        body.put("overall", overall(services));
        body.set("reasons", reasons);
        ObjectNode shown = body.putObject("services");
        page.names()
                .forEach(name ->
                        shown.set(name.service(), service(services.getOrDefault(name.service(), new Circuits()))));
        return page.links(HttpAnswer.json(body));
    }

    private static void tell(ArrayNode reasons, Name name, BreakerSnapshot seen) {
        if (seen.state() != BreakerState.CLOSED
                && seen.state() != BreakerState.DISABLED
                && reasons.size() < MOST_REASONS) {
            reasons.add(name + " is " + seen.state() + ": " + seen.why().reason());
        }
    }

    private static String overall(Map<String, Circuits> services) {
        if (services.values().stream().anyMatch(each -> each.status().equals("CRITICAL"))) {
            return services.values().stream().allMatch(each -> each.status().equals("CRITICAL"))
                    ? "CRITICAL"
                    : "DEGRADED";
        }
        boolean well = services.values().stream().allMatch(each -> each.status().equals("HEALTHY"));
        return well ? "HEALTHY" : "DEGRADED";
    }

    private static ObjectNode service(Circuits circuits) {
        ObjectNode service = JsonText.object();
        service.put("status", circuits.status());
        ObjectNode counts = service.putObject("circuits");
        counts.put("total", circuits.total);
        for (BreakerState state : BreakerState.values()) {
            counts.put(state.name(), circuits.in(state));
        }
        return service;
    }
}
