package io.resilience.console.api;

import io.resilience.console.access.ConsoleRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A method and path that the API knows.
 *
 * @param pattern the path below the API's root, such as {@code state/{service}}
 * @param role who may ask
 * @param parameters of the query
 * @param members of the body; null where settings may stand, which are checked by their own rules
 */
public record ApiRoute(
        String method,
        String pattern,
        ConsoleRole role,
        Set<String> parameters,
        @Nullable Set<String> members,
        Endpoint endpoint) {
    /** Something to look at. */
    static ApiRoute get(String pattern, Set<String> parameters, Endpoint endpoint) {
        return new ApiRoute("GET", pattern, ConsoleRole.VIEW, parameters, Set.of(), endpoint);
    }

    /** Something to do, with these members in the body, all of which may be absent. */
    static ApiRoute post(String pattern, ConsoleRole role, Set<String> members, Endpoint endpoint) {
        return new ApiRoute("POST", pattern, role, Set.of(), members, endpoint);
    }

    /** Settings to change. */
    static ApiRoute put(String pattern, Set<String> parameters, Endpoint endpoint) {
        return new ApiRoute("PUT", pattern, ConsoleRole.ADMIN, parameters, null, endpoint);
    }

    /** Settings to ask about, which changes nothing. */
    static ApiRoute ask(String pattern, Endpoint endpoint) {
        return new ApiRoute("POST", pattern, ConsoleRole.VIEW, Set.of(), null, endpoint);
    }

    /** Something to end, with these members in the body, all of which may be absent. */
    static ApiRoute delete(String pattern, Set<String> members, Endpoint endpoint) {
        return new ApiRoute("DELETE", pattern, ConsoleRole.ADMIN, Set.of(), members, endpoint);
    }

    /** Something under way to call off. */
    static ApiRoute cancel(String pattern, Endpoint endpoint) {
        return new ApiRoute("DELETE", pattern, ConsoleRole.OPERATE, Set.of(), Set.of(), endpoint);
    }

    /** Whether a body must be there. */
    public boolean needsBody() {
        return members == null;
    }

    /** Whether a request may change something. */
    public boolean changes() {
        return !method.equals("GET");
    }

    /** The variable segments of a path that this route is for; null when it is not. */
    @Nullable
    Map<String, String> match(List<String> segments) {
        String[] own = pattern.split("/", -1);
        if (own.length != segments.size()) {
            return null;
        }
        Map<String, String> parts = new HashMap<>();
        for (int i = 0; i < own.length; i++) {
            if (own[i].startsWith("{")) {
                parts.put(own[i].substring(1, own[i].length() - 1), segments.get(i));
            } else if (!own[i].equals(segments.get(i))) {
                return null;
            }
        }
        return parts;
    }
}
