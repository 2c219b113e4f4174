package io.resilience.console.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.Resilience;
import io.resilience.console.http.HttpAnswer;
import io.resilience.console.http.JsonText;
import io.resilience.console.http.Shown;
import io.resilience.guard.Name;
import io.resilience.health.HealthReason;
import io.resilience.health.HealthReport;
import io.resilience.health.ServiceHealth;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Whether all is well, for people; and, each by itself, what an orchestrator asks: whether only a restart can help, and whether new work
 * should go elsewhere.
 */
final class HealthEndpoint {
    private static final int MOST_REASONS = 20;

    private final Resilience resilience;

    HealthEndpoint(Resilience resilience) {
        this.resilience = resilience;
    }

    /** Overall with the reasons, and a part of the services. */
    HttpAnswer whole(ApiRequest request) {
        HealthReport report = resilience.health();
        NavigableSet<Name> names = new TreeSet<>();
        report.services().keySet().forEach(service -> names.add(new Name(service, "")));
        NamePage page = NamePage.of(names, request.query());
        ObjectNode body = JsonText.object();
        body.put("overall", report.status().name());
        body.put("live", report.live()).put("ready", report.ready());
        body.set("reasons", reasons(report.reasons()));
        ObjectNode services = body.putObject("services");
        page.names()
                .forEach(name -> services.set(
                        name.service(),
                        service(Objects.requireNonNull(report.services().get(name.service())))));
        return page.links(HttpAnswer.json(body));
    }

    /** 200, or 503 when only a restart can help. */
    HttpAnswer live(ApiRequest request) {
        return verdict("live", resilience.health().live());
    }

    /** 200, or 503 when new work should go elsewhere. */
    HttpAnswer ready(ApiRequest request) {
        return verdict("ready", resilience.health().ready());
    }

    private static HttpAnswer verdict(String what, boolean given) {
        return HttpAnswer.json(given ? 200 : 503, JsonText.object().put(what, given));
    }

    private static ObjectNode service(ServiceHealth health) {
        ObjectNode service = JsonText.object();
        service.put("status", health.status().name());
        service.put("criticality", health.criticality().name());
        service.putObject("circuits").put("total", health.breakers()).put("refusing", health.refusing());
        service.set("reasons", reasons(health.reasons()));
        return service;
    }

    private static ArrayNode reasons(List<HealthReason> reasons) {
        ArrayNode shown = JsonText.array();
        reasons.stream().limit(MOST_REASONS).forEach(reason -> shown.add(Shown.message(reason.toString())));
        return shown;
    }
}
