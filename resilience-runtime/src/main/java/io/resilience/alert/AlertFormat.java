package io.resilience.alert;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.fallback.KeptTypes;

/** The JSON that a webhook wants. */
@FunctionalInterface
public interface AlertFormat {
    /** The body of the request that tells of an alert. */
    String body(Alert alert);

    /** What Slack's incoming webhooks take: a text. */
    AlertFormat SLACK = alert -> {
        String sign = alert.ended() ? ":white_check_mark: " : ":rotating_light: ";
        String text = alert.summary().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return new ObjectMapper(KeptTypes.factory().build())
                .createObjectNode()
                .put("text", sign + text)
                .toString();
    };

    /** What Alertmanager's {@code /api/v2/alerts} takes; the same labels at the beginning and at the end. */
    AlertFormat ALERTMANAGER = alert -> {
        ObjectMapper mapper = new ObjectMapper(KeptTypes.factory().build());
        ObjectNode item = mapper.createObjectNode();
        item.putObject("labels")
                .put("alertname", "resilience_" + alert.kind().name().toLowerCase(java.util.Locale.ROOT))
                .put("service", alert.service())
                .put("operation", alert.operation())
                .put("severity", alert.kind().severity());
        item.putObject("annotations").put("summary", alert.summary());
        item.put("startsAt", alert.began().toString());
        if (alert.ended()) {
            item.put("endsAt", alert.began().plus(alert.lasted()).toString());
        }
        return mapper.createArrayNode().add(item).toString();
    };

    /**
     * A JSON text of your own, in whose strings {@code ${sentence}} and the other names of {@link Alert#fields()} are replaced.
     *
     * @throws IllegalArgumentException if it is not JSON, or names what an alert does not have
     */
    static AlertFormat template(String json) {
        return new JsonTemplate(json);
    }
}
