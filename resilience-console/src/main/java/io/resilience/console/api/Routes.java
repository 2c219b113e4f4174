package io.resilience.console.api;

import io.resilience.console.http.HttpProblem;
import io.resilience.console.http.Shown;
import io.resilience.policy.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All that the API knows, by path and method. */
public final class Routes {
    private final List<ApiRoute> routes;

    Routes(List<ApiRoute> routes) {
        this.routes = List.copyOf(routes);
    }

    /** A route and the variable segments of the path that led to it. */
    public record Found(ApiRoute route, Map<String, String> parts) {}

    /**
     * The route of a request; HEAD is answered as GET without a body.
     *
     * @throws HttpProblem 404 or 405
     */
    public Found find(String method, List<String> segments) {
        String wanted = method.equals("HEAD") ? "GET" : method;
        Set<String> others = new TreeSet<>();
        for (ApiRoute route : routes) {
            Map<String, String> parts = route.match(segments);
            if (parts != null && route.method().equals(wanted)) {
                return new Found(route, parts);
            }
            if (parts != null) {
                others.add(route.method());
            }
        }
        throw others.isEmpty() ? unknown(segments) : notAllowed(method, others);
    }

    private HttpProblem unknown(List<String> segments) {
        String path = String.join("/", segments);
        List<String> firsts = routes.stream()
                .map(route -> route.pattern().replaceFirst("/.*", ""))
                .distinct()
                .toList();
        return new HttpProblem(
                404,
                "there is no '" + Shown.text(path) + "' here; " + Nearest.remedy(Shown.text(segments.get(0)), firsts));
    }

    private static HttpProblem notAllowed(String method, Set<String> others) {
        Set<String> allowed = new TreeSet<>(others);
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        String list = allowed.stream().collect(Collectors.joining(", "));
        return new HttpProblem(405, "the method " + Shown.text(method) + " is not for this path; use " + list)
                .header("Allow", list);
    }

    /** All of them. */
    public List<ApiRoute> all() {
        return new ArrayList<>(routes);
    }

    /** Lets go of what the endpoints hold. */
    public void close() {
        routes.forEach(route -> route.endpoint().close());
    }
}
