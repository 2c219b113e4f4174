package io.resilience.console.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.Resilience;
import io.resilience.console.http.HttpAnswer;
import io.resilience.console.http.JsonText;
import io.resilience.console.http.Shown;
import io.resilience.metrics.BulkheadReading;
import io.resilience.metrics.DurationReading;
import io.resilience.metrics.OperationReading;

/** What every operation counts and measures, as JSON in parts, or whole as a text that collectors read. */
final class MetricsEndpoint implements Endpoint {
    private final Resilience resilience;
    private final MetricsText text;

    MetricsEndpoint(Resilience resilience) {
        this.resilience = resilience;
        this.text = new MetricsText(resilience);
    }

    @Override
    public HttpAnswer answer(ApiRequest request) {
        HttpAnswer written = text.preferred(request);
        return (written != null ? written : json(request)).header("Vary", "Accept");
    }

    @Override
    public void close() {
        text.close();
    }

    private HttpAnswer json(ApiRequest request) {
        NamePage page = NamePage.of(resilience.operations(), request.query());
        ObjectNode body = JsonText.object();
        ArrayNode operations = body.putArray("operations");
        page.names().forEach(name -> {
            OperationReading reading = resilience.metrics().reading(name.service(), name.operation());
            if (reading != null) {
                operations.add(shown(reading));
            }
        });
        return page.links(HttpAnswer.json(body));
    }

    private static ObjectNode shown(OperationReading reading) {
        ObjectNode shown = JsonText.object();
        shown.put("service", reading.service());
        shown.put("operation", reading.operation());
        shown.put(
                "state",
                reading.breaker() == null ? null : reading.breaker().state().name());
        shown.put("failureRate", StateEndpoints.rate(reading.failureRate()));
        shown.set("calls", calls(reading.calls()));
        shown.set("attempts", attempts(reading.attempts()));
        shown.set("refusals", refusals(reading.refusals()));
        shown.set("retries", retries(reading.retries()));
        shown.set("fallbacks", fallbacks(reading.fallbacks()));
        shown.set("deadLetters", letters(reading.letters()));
        shown.set("latency", durations(reading.latency()));
        shown.set("waiting", durations(reading.waiting()));
        BulkheadReading bulkhead = reading.bulkhead();
        if (bulkhead != null) {
            shown.set("bulkhead", bulkhead(bulkhead));
        }
        return shown;
    }

    private static ObjectNode calls(OperationReading.Calls calls) {
        return JsonText.object()
                .put("total", calls.total())
                .put("ok", calls.ok())
                .put("answered", calls.answered())
                .put("failed", calls.failed())
                .put("cancelled", calls.cancelled())
                .put("successRate", StateEndpoints.rate(calls.successRate()));
    }

    private static ObjectNode attempts(OperationReading.Attempts attempts) {
        return JsonText.object()
                .put("total", attempts.total())
                .put("succeeded", attempts.succeeded())
                .put("failed", attempts.failed())
                .put("ignored", attempts.ignored())
                .put("slow", attempts.slow())
                .put("timedOut", attempts.timedOut());
    }

    private static ObjectNode refusals(OperationReading.Refusals refusals) {
        return JsonText.object()
                .put("breaker", refusals.breaker())
                .put("rateLimit", refusals.rateLimit())
                .put("bulkhead", refusals.bulkhead());
    }

    private static ObjectNode retries(OperationReading.Retries retries) {
        return JsonText.object()
                .put("made", retries.made())
                .put("recovered", retries.recovered())
                .put("exhausted", retries.exhausted())
                .put("denied", retries.denied());
    }

    private static ObjectNode fallbacks(OperationReading.Answers answers) {
        return JsonText.object()
                .put("method", answers.method())
                .put("value", answers.value())
                .put("cached", answers.cached())
                .put("queued", answers.queued())
                .put("failed", answers.failed());
    }

    private static ObjectNode letters(OperationReading.Letters letters) {
        return JsonText.object()
                .put("kept", letters.kept())
                .put("refused", letters.refused())
                .put("replayed", letters.replayed())
                .put("replayFailed", letters.replayFailed());
    }

    private static ObjectNode durations(DurationReading durations) {
        return JsonText.object()
                .put("samples", durations.samples())
                .put("meanMs", Shown.millis(durations.mean()))
                .put("p50Ms", Shown.millis(durations.p50()))
                .put("p90Ms", Shown.millis(durations.p90()))
                .put("p95Ms", Shown.millis(durations.p95()))
                .put("p99Ms", Shown.millis(durations.p99()))
                .put("maxMs", Shown.millis(durations.max()));
    }

    private static ObjectNode bulkhead(BulkheadReading reading) {
        return JsonText.object()
                .put("inUse", reading.inUse())
                .put("limit", reading.limit())
                .put("queued", reading.queued())
                .put("queueLimit", reading.queueLimit());
    }
}
