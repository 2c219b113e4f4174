package io.resilience.console.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The media types that a client takes, as its header {@code Accept} says (RFC 9110, section 12.5.1). */
public final class AcceptedTypes {
    /** One of them. A parameter that what is offered doesn't have excludes nothing, such as Prometheus's {@code escaping}. */
    private record Range(String type, Map<String, String> parameters, double quality) {
        /** How exactly it means {@code offered}, from 0 up; -1 when it doesn't. */
        int fit(Range offered) {
            if (!parameters.entrySet().stream()
                    .allMatch(wanted -> wanted.getValue()
                            .equals(offered.parameters.getOrDefault(wanted.getKey(), wanted.getValue())))) {
                return -1;
            }
            if (type.equals(offered.type)) {
                return 2 + parameters.size();
            }
            if (type.equals("*/*")) {
                return 0;
            }
            return type.endsWith("/*") && offered.type.startsWith(type.substring(0, type.length() - 1)) ? 1 : -1;
        }
    }

    private final List<Range> ranges = new ArrayList<>();

    /** Reads the header; an absent one takes everything. */
    public AcceptedTypes(@Nullable String header) {
        for (String range : (header == null || header.isBlank() ? "*/*" : header).split(",", -1)) {
            ranges.add(parsed(range));
        }
    }

    private static Range parsed(String text) {
        String[] parts = text.split(";", -1);
        Map<String, String> parameters = new HashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            if (equals > 0) {
                parameters.put(
                        plain(parts[i].substring(0, equals)),
                        plain(parts[i].substring(equals + 1)).replace("\"", ""));
            }
        }
        String quality = parameters.remove("q");
        return new Range(plain(parts[0]), parameters, quality == null ? 1 : quality(quality));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static double quality(String text) {
        return text.matches("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?") ? Double.parseDouble(text) : 0;
    }

    /** The one of {@code offers} that the client likes best, the earlier of equals; null when it takes none. */
    public @Nullable String best(List<String> offers) {
        String best = null;
        double highest = 0;
        for (String offer : offers) {
            double quality = quality(parsed(offer));
            if (quality > highest) {
                highest = quality;
                best = offer;
            }
        }
        return best;
    }

    /** The range that means it most exactly decides. */
    private double quality(Range offer) {
        int closest = -1;
        double quality = 0;
        for (Range range : ranges) {
            int fit = range.fit(offer);
            if (fit > closest) {
                closest = fit;
                quality = range.quality;
            }
        }
        return quality;
    }
}
