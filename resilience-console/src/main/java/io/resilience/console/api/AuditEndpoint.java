package io.resilience.console.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.Resilience;
import io.resilience.audit.AuditEntry;
import io.resilience.console.http.HttpAnswer;
import io.resilience.console.http.JsonText;
import java.util.List;

/** Who changed what, oldest first. */
final class AuditEndpoint implements Endpoint {
    private final Resilience resilience;

    AuditEndpoint(Resilience resilience) {
        this.resilience = resilience;
    }

    @Override
    public HttpAnswer answer(ApiRequest request) {
        long after = request.query().number("after", 0, 0, Long.MAX_VALUE / 1000);
        int limit = (int) request.query().number("limit", NamePage.STANDARD, 1, NamePage.LARGEST);
        List<AuditEntry> page = resilience.audit().entries(after, limit + 1);
        List<AuditEntry> entries = page.subList(0, Math.min(limit, page.size()));
        ArrayNode shown = JsonText.array();
        entries.forEach(entry -> shown.add(shown(entry)));
        HttpAnswer answer = HttpAnswer.json(shown);
        return page.size() <= limit
                ? answer
                : answer.header("Link", "<?after=" + entries.get(limit - 1).number() + ">; rel=\"next\"");
    }

    private static ObjectNode shown(AuditEntry entry) {
        ObjectNode shown = JsonText.object();
        shown.put("number", entry.number());
        shown.put("at", entry.at().toString());
        shown.put("who", entry.who());
        shown.put("action", entry.deed().action());
        shown.put("target", entry.deed().target());
        shown.put("reason", entry.deed().reason());
        ObjectNode before = shown.putObject("before");
        entry.before().forEach(before::put);
        ObjectNode after = shown.putObject("after");
        entry.after().forEach(after::put);
        return shown;
    }
}
