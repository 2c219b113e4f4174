package io.resilience.console.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.Resilience;
import io.resilience.console.http.ApiQuery;
import io.resilience.console.http.HttpAnswer;
import io.resilience.console.http.HttpProblem;
import io.resilience.console.http.JsonText;
import io.resilience.console.http.Shown;
import io.resilience.console.live.OperationList;
import io.resilience.console.live.OperationSearch;
import io.resilience.console.live.RowBook;
import io.resilience.health.HealthStatus;
import io.resilience.health.ServiceHealth;
import io.resilience.policy.Nearest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds operations and services among any number: by words, filter and order, a part at a time. */
final class OperationsEndpoints {
    static final Set<String> PARAMETERS = Set.of("search", "service", "filter", "sort", "offset", "limit");
    static final Set<String> SERVICES = Set.of("search", "filter", "offset", "limit");
    private static final int FARTHEST = 10_000_000;

    private final Resilience resilience;
    private final RowBook rows;

    OperationsEndpoints(Resilience resilience, RowBook rows) {
        this.resilience = resilience;
        this.rows = rows;
    }

    HttpAnswer operations(ApiRequest request) {
        ApiQuery query = request.query();
        OperationList.Found found = rows.all().find(search(query), offset(query), limit(query));
        String body = "{\"total\":" + found.total() + ",\"operations\":" + found.json() + "}";
        return new HttpAnswer(200, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    /** The worst first, then by name. */
    HttpAnswer services(ApiRequest request) {
        Map<String, ObjectNode> sums = rows.all().services(search(request.query()));
        Map<String, ServiceHealth> healths = resilience.health().services();
        sums.forEach((service, row) -> {
            ServiceHealth health = healths.get(service);
            row.put("service", service)
                    .put("status", health == null ? "HEALTHY" : health.status().name());
            row.put("breakers", health == null ? 0 : health.breakers());
        });
        ObjectNode body = JsonText.object().put("total", sums.size());
        ArrayNode part = body.putArray("services");
        sums.values().stream()
                .sorted(Comparator.comparing(OperationsEndpoints::status).reversed())
                .skip(offset(request.query()))
                .limit(limit(request.query()))
                .forEach(part::add);
        return HttpAnswer.json(body);
    }

    private static HealthStatus status(ObjectNode service) {
        return HealthStatus.valueOf(service.path("status").asText());
    }

    private static int offset(ApiQuery query) {
        return (int) query.number("offset", 0, 0, FARTHEST);
    }

    private static int limit(ApiQuery query) {
        return (int) query.number("limit", NamePage.STANDARD, 1, NamePage.LARGEST);
    }

    private static OperationSearch search(ApiQuery query) {
        String search = query.text("search");
        List<String> words = search == null
                ? List.of()
                : Stream.of(search.toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        String sort = query.text("sort") == null ? "-trouble" : query.text("sort");
        boolean descending = sort.startsWith("-");
        return new OperationSearch(
                words,
                query.text("service"),
                one("filter", query.text("filter"), OperationSearch.Filter.ALL),
                one("sort", descending ? sort.substring(1) : sort, OperationSearch.Order.TROUBLE),
                descending);
    }

    private static <E extends Enum<E>> E one(String parameter, @Nullable String text, E usual) {
        if (text == null) {
            return usual;
        }
        List<E> all = Arrays.asList(usual.getDeclaringClass().getEnumConstants());
        return all.stream()
                .filter(each -> name(each).equals(text))
                .findFirst()
                .orElseThrow(() -> new HttpProblem(
                        400,
                        parameter + " '" + Shown.text(text) + "' is unknown; "
                                + Nearest.remedy(
                                        Shown.text(text),
                                        all.stream()
                                                .map(OperationsEndpoints::name)
                                                .toList())));
    }

    private static String name(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT);
    }
}
