package io.resilience.console.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.Resilience;
import io.resilience.console.http.HttpAnswer;
import io.resilience.console.http.HttpProblem;
import io.resilience.console.http.JsonText;
import io.resilience.history.Chart;
import io.resilience.history.ChartPoint;
import io.resilience.history.HistoryRange;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The last minutes of some operations in a few points each, for the small charts of a list; asked only for the rows that are seen. */
final class TrendsEndpoint implements Endpoint {
    static final Set<String> MEMBERS = Set.of("of");
    private static final int MOST = 100;
    private static final int POINTS = 45;

    private final Resilience resilience;

    TrendsEndpoint(Resilience resilience) {
        this.resilience = resilience;
    }

    @Override
    public HttpAnswer answer(ApiRequest request) {
        JsonNode names = request.body().get("of");
        if (names == null || !names.isArray() || names.size() > MOST) {
            throw new HttpProblem(
                    400, "of is no list of at most " + MOST + " operations, as in {\"of\": [[\"shop\", \"price\"]]}");
        }
        ArrayNode trends = JsonText.array();
        names.forEach(name -> trends.add(trend(name)));
        return HttpAnswer.json(trends);
    }

    private ObjectNode trend(JsonNode name) {
        if (!name.isArray() || name.size() != 2) {
            throw new HttpProblem(400, "an operation is named by two texts, as in [\"shop\", \"price\"]");
        }
        Chart chart =
                resilience.history().chart(name.get(0).asText(), name.get(1).asText(), HistoryRange.QUARTER);
        ObjectNode trend = JsonText.object();
        ArrayNode calls = trend.putArray("calls");
        ArrayNode failures = trend.putArray("failures");
        int each = Math.max(1, (int) (HistoryRange.QUARTER.length().toSeconds() / POINTS));
        List<@Nullable ChartPoint> points = chart.points();
        for (int end = points.size(); end > 0; end -= each) { // from the end, so that the last one is whole
            long all = 0;
            long lost = 0;
            for (ChartPoint point : points.subList(Math.max(0, end - each), end)) {
                all += point == null ? 0 : point.calls();
                lost += point == null ? 0 : Math.min(point.calls(), point.failures() + point.refused());
            }
            calls.insert(0, all);
            failures.insert(0, lost);
        }
        return trend;
    }
}
