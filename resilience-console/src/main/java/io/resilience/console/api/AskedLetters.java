package io.resilience.console.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.console.http.ApiQuery;
import io.resilience.console.http.HttpProblem;
import io.resilience.console.http.Shown;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterStatus;
import io.resilience.policy.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which letters a request asks for: by parameters, or by the members of a filter. */
final class AskedLetters {
    static final Set<String> FILTER = Set.of("service", "operation", "status", "error", "search");
    private static final String UNFINISHED = "UNFINISHED";
    private static final int LONGEST_SEARCH = 200;

    private AskedLetters() {}

    static LetterQuery of(ApiQuery parameters) {
        LetterQuery asked = of(parameters::text);
        return newestFirst(parameters.text("order")) ? asked.latestFirst() : asked;
    }

    /** The newest first, so that what comes meanwhile is no part of it. */
    static LetterQuery of(ObjectNode filter) {
        filter.fieldNames().forEachRemaining(name -> {
            if (!FILTER.contains(name)) {
                throw new HttpProblem(
                        400, "unknown member filter." + Shown.text(name) + "; " + Nearest.remedy(name, FILTER));
            }
        });
        return of(name -> BodyText.text(filter, name)).latestFirst();
    }

    private static LetterQuery of(Function<String, @Nullable String> value) {
        LetterQuery asked = LetterQuery.of(value.apply("service"), value.apply("operation"))
                .failedWith(value.apply("error"))
                .saying(search(value.apply("search")));
        String status = value.apply("status");
        return UNFINISHED.equals(status) ? asked.onlyUnfinished() : asked.with(status(status));
    }

    private static @Nullable String search(@Nullable String text) {
        if (text != null && text.length() > LONGEST_SEARCH) {
            throw new HttpProblem(400, "the search is longer than " + LONGEST_SEARCH + " characters");
        }
        return text;
    }

    private static boolean newestFirst(@Nullable String order) {
        if (order == null || order.equals("oldest")) {
            return false;
        }
        if (!order.equals("newest")) {
            throw new HttpProblem(400, "the order '" + Shown.text(order) + "' is unknown; use oldest or newest");
        }
        return true;
    }

    private static @Nullable LetterStatus status(@Nullable String text) {
        if (text == null) {
            return null;
        }
        List<String> names =
                new ArrayList<>(Stream.of(LetterStatus.values()).map(Enum::name).toList());
        if (!names.contains(text)) {
            names.add(UNFINISHED);
            throw new HttpProblem(
                    400,
                    "the status '" + Shown.text(text) + "' is unknown; " + Nearest.remedy(Shown.text(text), names));
        }
        return LetterStatus.valueOf(text);
    }

    /** The ids of a body; null when it has none. */
    static @Nullable List<String> ids(ObjectNode body) {
        JsonNode ids = body.get("ids");
        if (ids == null) {
            return null;
        }
        boolean texts = ids.isArray() && each(ids).allMatch(JsonNode::isTextual);
        if (!texts || ids.isEmpty() || ids.size() > LetterQuery.LARGEST_PAGE) {
            throw new HttpProblem(
                    400,
                    "ids is no list of 1 to " + LetterQuery.LARGEST_PAGE + " ids of letters; for more send a filter");
        }
        return each(ids).map(JsonNode::textValue).distinct().toList();
    }

    private static Stream<JsonNode> each(JsonNode list) {
        List<JsonNode> all = new ArrayList<>();
        list.forEach(all::add);
        return all.stream();
    }
}
