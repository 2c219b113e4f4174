package io.resilience.console.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.Resilience;
import io.resilience.console.http.HttpAnswer;
import io.resilience.console.http.HttpProblem;
import io.resilience.console.http.JsonText;
import io.resilience.console.http.Shown;
import io.resilience.history.Chart;
import io.resilience.history.ChartPoint;
import io.resilience.history.HistoryRange;
import io.resilience.policy.Nearest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened to an operation or a service lately, as columns for a chart. */
final class HistoryEndpoint implements Endpoint {
    static final Set<String> PARAMETERS = Set.of("range");

    private final Resilience resilience;
    private final KnownNames known;

    HistoryEndpoint(Resilience resilience) {
        this.resilience = resilience;
        this.known = new KnownNames(resilience);
    }

    @Override
    public HttpAnswer answer(ApiRequest request) {
        String service = request.part("service");
        String operation = request.parts().get("operation");
        if (operation == null) {
            known.service(service);
        } else {
            known.operation(service, operation);
        }
        Chart chart = resilience
                .history()
                .chart(service, operation, range(request.query().text("range")));
        ObjectNode body = JsonText.object();
        body.put("service", service);
        body.put("operation", operation);
        body.put("stepMillis", chart.step().toMillis());
        body.put("from", chart.from().toEpochMilli());
        columns(body, chart.points());
        ArrayNode states = body.putArray("states");
        chart.states()
                .forEach(span -> states.addObject()
                        .put("from", span.from().toEpochMilli())
                        .put("state", span.state().name()));
        return HttpAnswer.json(body);
    }

    private static HistoryRange range(@Nullable String text) {
        if (text == null) {
            return HistoryRange.QUARTER;
        }
        return Stream.of(HistoryRange.values())
                .filter(range -> range.text().equals(text))
                .findFirst()
                .orElseThrow(() -> unknown(Shown.text(text)));
    }

    private static HttpProblem unknown(String range) {
        List<String> known =
                Stream.of(HistoryRange.values()).map(HistoryRange::text).toList();
        return new HttpProblem(400, "the range '" + range + "' is unknown; " + Nearest.remedy(range, known));
    }

    private static void columns(ObjectNode body, List<@Nullable ChartPoint> points) {
        column(body, "calls", points, ChartPoint::calls);
        column(body, "failures", points, ChartPoint::failures);
        column(body, "refused", points, ChartPoint::refused);
        column(body, "slow", points, ChartPoint::slow);
        column(body, "p50Millis", points, latency(ChartPoint.Latencies::p50));
        column(body, "p95Millis", points, latency(ChartPoint.Latencies::p95));
        column(body, "p99Millis", points, latency(ChartPoint.Latencies::p99));
        column(body, "runningMax", points, load(ChartPoint.Load::running));
        column(body, "waitingMax", points, load(ChartPoint.Load::waiting));
    }

    private static void column(
            ObjectNode body,
            String name,
            List<@Nullable ChartPoint> points,
            Function<ChartPoint, ? extends @Nullable Number> value) {
        ArrayNode column = body.putArray(name);
        for (ChartPoint point : points) {
            Number number = point == null ? null : value.apply(point);
            if (number instanceof Double exact) {
                column.add(exact);
            } else {
                column.add(number == null ? null : (Long) number.longValue());
            }
        }
    }

    private static Function<ChartPoint, @Nullable Number> latency(Function<ChartPoint.Latencies, Duration> quantile) {
        return point -> point.latency() == null
                ? null
                : (Number) (Math.round(Shown.millis(quantile.apply(point.latency())) * 1000) / 1000.0);
    }

    private static Function<ChartPoint, @Nullable Number> load(Function<ChartPoint.Load, Integer> part) {
        return point -> point.load() == null ? null : (Number) part.apply(point.load());
    }
}
