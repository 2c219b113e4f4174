package io.resilience.micrometer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Metrics in Prometheus's text format 0.0.4, read as strictly as the format is described: families that stand together under one TYPE,
 * no series twice, label values with nothing but the three escapes.
 */
final class Exposition {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*");
    private static final Pattern LABEL =
            Pattern.compile("\\G([a-zA-Z_][a-zA-Z0-9_]*)=\"((?:[^\"\\\\\\n]|\\\\[\\\\\"n])*)\"(,|$)");
    private static final Pattern SAMPLE = Pattern.compile("([^\\s{]+)(?:\\{(.*)})? (\\S+)", Pattern.DOTALL);

    private final Map<String, String> types = new LinkedHashMap<>();
    private final List<Sample> samples = new ArrayList<>();

    /** One series and its value. */
    record Sample(String name, Map<String, String> labels, double value) {}

    private Exposition() {}

    static Exposition parse(String text) {
        if (!text.endsWith("\n")) {
            throw new AssertionError("the last line has no end");
        }
        Exposition read = new Exposition();
        Set<String> closed = new HashSet<>();
        String family = "";
        for (String line : text.substring(0, text.length() - 1).split("\n", -1)) {
            if (line.startsWith("#")) {
                String[] words = line.split(" ", 4);
                if (!words[1].equals("TYPE")) {
                    continue;
                }
                closed.add(family);
                family = words[2];
                if (closed.contains(family) || read.types.put(family, words[3]) != null) {
                    throw new AssertionError("the family " + family + " stands twice");
                }
            } else {
                read.sample(line, family);
            }
        }
        return read;
    }

    private void sample(String line, String family) {
        Matcher parts = SAMPLE.matcher(line);
        if (!parts.matches() || !NAME.matcher(parts.group(1)).matches()) {
            throw new AssertionError("no sample: " + line);
        }
        if (!parts.group(1).startsWith(family)) {
            throw new AssertionError(line + " stands below " + family);
        }
        Sample sample = new Sample(parts.group(1), labels(parts.group(2)), value(parts.group(3)));
        if (samples.stream().anyMatch(other -> other.name.equals(sample.name) && other.labels.equals(sample.labels))) {
            throw new AssertionError("a series stands twice: " + line);
        }
        samples.add(sample);
    }

    private static double value(String text) {
        return switch (text) {
            case "+Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }

    private static Map<String, String> labels(String text) {
        Map<String, String> labels = new LinkedHashMap<>();
        if (text == null) {
            return labels;
        }
        Matcher label = LABEL.matcher(text);
        int end = 0;
        while (label.find()) {
            end = label.end();
            String value = unescaped(label.group(2));
            if (labels.put(label.group(1), value) != null) {
                throw new AssertionError("a label stands twice: " + text);
            }
        }
        if (end != text.length()) {
            throw new AssertionError("no labels from '" + text.substring(end) + "' on: " + text);
        }
        return labels;
    }

    private static String unescaped(String text) {
        return Pattern.compile("\\\\(.)").matcher(text).replaceAll(escape -> {
            String plain = escape.group(1).equals("n") ? "\n" : escape.group(1);
            return Matcher.quoteReplacement(plain);
        });
    }

    /** The type of a family, such as {@code counter}. */
    String type(String family) {
        return types.getOrDefault(family, "none");
    }

    List<Sample> samples() {
        return samples;
    }

    /** The names of all series. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        samples.forEach(sample -> names.add(sample.name));
        return names;
    }

    /** The one series of this name that has these labels, written {@code key=value}, among others. */
    double value(String name, String... labels) {
        List<Sample> found = samples.stream()
                .filter(sample -> sample.name.equals(name))
                .filter(sample -> List.of(labels).stream().allMatch(label -> {
                    String[] parts = label.split("=", 2);
                    return parts[1].equals(sample.labels.get(parts[0]));
                }))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " series are " + name + List.of(labels) + ": " + found);
        }
        return found.get(0).value;
    }
}
