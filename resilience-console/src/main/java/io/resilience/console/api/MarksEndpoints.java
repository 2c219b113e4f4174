package io.resilience.console.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.Resilience;
import io.resilience.audit.AuditEntry;
import io.resilience.audit.AuditEntry.Deed;
import io.resilience.console.http.ApiQuery;
import io.resilience.console.http.HttpAnswer;
import io.resilience.console.http.HttpProblem;
import io.resilience.console.http.JsonText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a chart marks: changes of settings, breakers that somebody moved, and what others tell, such as deployments. All of it is what
 * somebody did, so it stands in the audit trail, which bounds how much is kept.
 */
final class MarksEndpoints {
    static final Set<String> PARAMETERS = Set.of("service", "operation", "since");
    static final Set<String> MEMBERS = Set.of("text", "service");
    private static final String MARK = "mark";
    private static final String PROGRAM = "*";
    private static final Set<String> ACTIONS =
            Set.of(MARK, "configure", "roll-back", "revert", "reset", "close", "force-open", "disable", "enable");
    private static final int MOST = 200;
    private static final int LONGEST = 200;

    private final Resilience resilience;
    private final KnownNames known;

    MarksEndpoints(Resilience resilience) {
        this.resilience = resilience;
        this.known = new KnownNames(resilience);
    }

    /** Those about an operation, a service, or anything; the newest {@value #MOST}, oldest first. */
    HttpAnswer list(ApiRequest request) {
        ApiQuery query = request.query();
        String service = query.text("service");
        String operation = query.text("operation");
        long since = query.number("since", 0, 0, Long.MAX_VALUE / 1000);
        List<AuditEntry> found = resilience.audit().entries(0, Integer.MAX_VALUE).stream()
                .filter(entry -> entry.at().toEpochMilli() >= since
                        && ACTIONS.contains(entry.deed().action())
                        && isAbout(entry.deed().target(), service, operation))
                .toList();
        ArrayNode shown = JsonText.array();
        found.subList(Math.max(0, found.size() - MOST), found.size()).forEach(entry -> shown.add(shown(entry)));
        return HttpAnswer.json(shown);
    }

    private static boolean isAbout(String target, @Nullable String service, @Nullable String operation) {
        return service == null
                || target.equals(PROGRAM)
                || target.equals(service)
                || (operation == null ? target.startsWith(service + "/") : target.equals(service + "/" + operation));
    }

    private static ObjectNode shown(AuditEntry entry) {
        return JsonText.object()
                .put("number", entry.number())
                .put("at", entry.at().toEpochMilli())
                .put("who", entry.who())
                .put("action", entry.deed().action())
                .put("target", entry.deed().target())
                .put("text", entry.deed().reason());
    }

    /** Adds one, such as a deployment, for the whole program or a service. */
    HttpAnswer add(ApiRequest request) {
        String text = BodyText.text(request.body(), "text");
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw new HttpProblem(
                    400,
                    "text is missing or longer than " + LONGEST + " characters; say what happened, as in"
                            + " {\"text\": \"deployed 1.4.2\"}");
        }
        String service = BodyText.text(request.body(), "service");
        if (service != null) {
            known.service(service);
        }
        String target = service == null ? PROGRAM : service;
        return HttpAnswer.json(
                201, shown(resilience.audit().add(request.caller().name(), new Deed(MARK, target, text))));
    }
}
