package io.resilience.console.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.alert.Alert;
import io.resilience.console.http.HttpAnswer;
import io.resilience.console.http.JsonText;
import io.resilience.console.http.Shown;
import io.resilience.console.live.AlertBook;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The incidents: open ones, and the last that have ended. */
final class AlertsEndpoint implements Endpoint {
    private static final int MOST_OPEN = 200;

    private final AlertBook book;

    AlertsEndpoint(AlertBook book) {
        this.book = book;
    }

    @Override
    public HttpAnswer answer(ApiRequest request) {
        List<AlertBook.Incident> open = book.open();
        ObjectNode body = JsonText.object();
        body.set("open", shown(open));
        body.set("ended", shown(book.ended()));
        return HttpAnswer.json(body).header("X-Total-Count", Integer.toString(open.size()));
    }

    static ArrayNode shown(List<AlertBook.Incident> incidents) {
        ArrayNode shown = JsonText.array();
        incidents.stream().limit(MOST_OPEN).forEach(each -> shown.add(shown(each.alert(), each.count())));
        return shown;
    }

    private static ObjectNode shown(Alert alert, long count) {
        Instant until = alert.ended() ? alert.began().plus(alert.lasted()) : null;
        ObjectNode shown = JsonText.object();
        shown.put("id", alert.incident());
        shown.put("rule", alert.kind().name());
        shown.put("service", alert.service());
        shown.put("operation", alert.operation());
        shown.put("severity", alert.kind().severity());
        shown.put("message", Shown.message(alert.sentence()));
        shown.put("since", alert.began().toEpochMilli());
        shown.put("until", millis(until));
        shown.put("count", count);
        return shown;
    }

    private static @Nullable Long millis(@Nullable Instant at) {
        return at == null ? null : (Long) at.toEpochMilli();
    }
}
