package io.resilience.console.api;

import io.resilience.console.http.ApiQuery;
import io.resilience.console.http.HttpAnswer;
import io.resilience.console.http.HttpProblem;
import io.resilience.console.http.Shown;
import io.resilience.guard.Name;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part of a long list of names: those after one, a limited number of them, and where the next part begins. */
record NamePage(List<Name> names, long total, @Nullable String next) {
    static final Set<String> PARAMETERS = Set.of("limit", "after");
    static final int STANDARD = 100;
    static final int LARGEST = 200;

    static NamePage of(NavigableSet<Name> all, ApiQuery query) {
        int limit = (int) query.number("limit", STANDARD, 1, LARGEST);
        String after = query.text("after");
        NavigableSet<Name> rest = after == null ? all : all.tailSet(name(after), false);
        List<Name> names = rest.stream().limit(limit).toList();
        boolean more = rest.size() > names.size();
        return new NamePage(names, all.size(), more ? cursor(names.get(names.size() - 1)) : null);
    }

    private static String cursor(Name name) {
        return encoded(name.service()) + "/" + encoded(name.operation());
    }

    private static Name name(String cursor) {
        String[] parts = cursor.split("/", -1);
        if (parts.length != 2) {
            throw new HttpProblem(
                    400, "after '" + Shown.text(cursor) + "' is no place in the list; take it from the Link header");
        }
        try {
            return new Name(
                    URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                    URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        } catch (IllegalArgumentException wrong) {
            throw new HttpProblem(
                    400, "after '" + Shown.text(cursor) + "' is not encoded; take it from the Link header");
        }
    }

    /** Tells in headers how many there are in all, and where the next part is. */
    HttpAnswer links(HttpAnswer answer) {
        return links(answer, total, next);
    }

    static HttpAnswer links(HttpAnswer answer, long total, @Nullable String next) {
        answer.header("X-Total-Count", Long.toString(total));
        return next == null ? answer : answer.header("Link", "<?after=" + encoded(next) + ">; rel=\"next\"");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
