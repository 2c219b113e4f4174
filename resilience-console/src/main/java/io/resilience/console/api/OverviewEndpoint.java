package io.resilience.console.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.Resilience;
import io.resilience.console.http.HttpAnswer;
import io.resilience.console.http.JsonText;
import io.resilience.console.http.Shown;
import io.resilience.console.live.AlertBook;
import io.resilience.console.live.RowBook;
import io.resilience.console.live.RowSheet;
import io.resilience.health.HealthReason;
import io.resilience.health.HealthReport;
import io.resilience.health.HealthStatus;
import java.nio.charset.StandardCharsets;

/** All at a glance: health, open incidents, a row for each operation. */
final class OverviewEndpoint implements Endpoint {
    private static final int MOST_REASONS = 20;

    private final Resilience resilience;
    private final RowBook rows;
    private final AlertBook alerts;

    OverviewEndpoint(Resilience resilience, RowBook rows, AlertBook alerts) {
        this.resilience = resilience;
        this.rows = rows;
        this.alerts = alerts;
    }

    /** The rows are JSON already, so they are put in as they are. */
    @Override
    public HttpAnswer answer(ApiRequest request) {
        RowSheet sheet = rows.sheet();
        ObjectNode head = JsonText.object();
        head.put("at", sheet.at().toEpochMilli());
        head.set("health", health(resilience.health()));
        head.set("alerts", AlertsEndpoint.shown(alerts.open()));
        head.put("total", sheet.total());
        head.set("sums", sheet.sums());
        String text = head.toString();
        String whole = text.substring(0, text.length() - 1) + ",\"operations\":" + sheet.rows() + "}";
        return new HttpAnswer(200, "application/json", whole.getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode health(HealthReport report) {
        ObjectNode health = JsonText.object();
        health.put("status", report.status().name());
        ArrayNode reasons = health.putArray("reasons");
        ArrayNode wrong = health.putArray("wrong");
        report.reasons().stream().map(HealthReason::kind).distinct().forEach(kind -> wrong.add(kind.name()));
        ObjectNode services = health.putObject("services");
        report.services().entrySet().stream()
                .filter(service -> service.getValue().status() != HealthStatus.HEALTHY)
                .limit(RowBook.MOST)
                .forEach(service -> services.put(
                        service.getKey(), service.getValue().status().name()));
        report.reasons().stream().limit(MOST_REASONS).forEach(reason -> reasons.add(Shown.message(reason.toString())));
        return health;
    }
}
