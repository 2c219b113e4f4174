package io.resilience.console.http;

import io.resilience.policy.Nearest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parameters of a request's query, each at most once. */
public final class ApiQuery {
    private final Map<String, String> parameters;

    private ApiQuery(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    /**
     * Reads a query, null for none.
     *
     * @param allowed the parameters that the endpoint knows
     * @throws HttpProblem 400 for what it doesn't
     */
    public static ApiQuery read(@Nullable String raw, Set<String> allowed) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (raw != null && !raw.isEmpty()) {
            for (String pair : raw.split("&", -1)) {
                add(pair, allowed, parameters);
            }
        }
        return new ApiQuery(parameters);
    }

    private static void add(String pair, Set<String> allowed, Map<String, String> parameters) {
        int equals = pair.indexOf('=');
        String name = ApiPath.decoded(equals < 0 ? pair : pair.substring(0, equals));
        if (!allowed.contains(name)) {
            String remedy = allowed.isEmpty() ? "there is none here" : Nearest.remedy(name, allowed);
            throw new HttpProblem(400, "unknown parameter '" + Shown.text(name) + "'; " + remedy);
        }
        String value = equals < 0 ? "" : ApiPath.decoded(pair.substring(equals + 1));
        if (parameters.put(name, value) != null) {
            throw new HttpProblem(400, "the parameter '" + name + "' stands twice; write it once");
        }
    }

    /** A parameter's text; null when it is absent. */
    public @Nullable String text(String name) {
        return parameters.get(name);
    }

    /** A parameter that is a whole number in a range. */
    public long number(String name, long standard, long least, long most) {
        String text = parameters.get(name);
        if (text == null) {
            return standard;
        }
        if (!text.matches("[0-9]{1,18}") || Long.parseLong(text) < least || Long.parseLong(text) > most) {
            throw new HttpProblem(400, name + " '" + Shown.text(text) + "' is no number from " + least + " to " + most);
        }
        return Long.parseLong(text);
    }

    /** A parameter that is true or false; without a value it is true, absent it is false. */
    public boolean flag(String name) {
        String text = parameters.get(name);
        if (text == null || text.equals("false")) {
            return false;
        }
        if (!text.isEmpty() && !text.equals("true")) {
            throw new HttpProblem(400, name + " '" + Shown.text(text) + "' is neither true nor false");
        }
        return true;
    }
}
