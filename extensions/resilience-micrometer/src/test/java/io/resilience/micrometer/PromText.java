package io.resilience.micrometer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an expression of PromQL names: series, labels, values of labels, beside what a scrape has. */
final class PromText {
    private static final Pattern SERIES = Pattern.compile("\\b(resilience_[a-z0-9_]+)(?:\\{([^}]*)})?");
    private static final Pattern MATCHER = Pattern.compile("([a-z_]+)\\s*(=~|!~|!=|=)\\s*\"([^\"]*)\"");
    private static final Pattern GROUPING = Pattern.compile("\\bby\\s*\\(([^)]*)\\)");

    private PromText() {}

    /** What is wrong with an expression; empty when nothing is. */
    static List<String> problems(String expression, Exposition scrape) {
        List<String> problems = new ArrayList<>();
        Matcher series = SERIES.matcher(expression);
        Set<String> labels = new TreeSet<>();
        int found = 0;
        while (series.find()) {
            found++;
            labels.addAll(labels(series.group(1), scrape));
            check(series.group(1), series.group(2), scrape, problems);
        }
        if (found == 0) {
            problems.add("no series is named");
        }
        GROUPING.matcher(expression)
                .results()
                .flatMap(by -> Arrays.stream(by.group(1).split(",", -1)))
                .map(String::strip)
                .forEach(label -> {
                    if (!labels.contains(label)) {
                        problems.add("grouped by '" + label + "', which no series has");
                    }
                });
        if (expression.chars().filter(c -> c == '(').count()
                != expression.chars().filter(c -> c == ')').count()) {
            problems.add("parentheses don't match");
        }
        return problems;
    }

    private static void check(String name, String matchers, Exposition scrape, List<String> problems) {
        Set<String> labels = labels(name, scrape);
        if (labels.isEmpty() && !scrape.names().contains(name)) {
            problems.add("there is no series " + name);
            return;
        }
        Matcher each = MATCHER.matcher(matchers == null ? "" : matchers);
        while (each.find()) {
            String label = each.group(1);
            if (!labels.contains(label)) {
                problems.add(name + " has no label " + label);
            } else if (!each.group(3).startsWith("$")) {
                values(name, label, each.group(3), scrape, problems);
            }
        }
    }

    private static void values(String name, String label, String wanted, Exposition scrape, List<String> problems) {
        Set<String> known = scrape.samples().stream()
                .filter(sample -> sample.name().equals(name))
                .map(sample -> sample.labels().get(label))
                .collect(Collectors.toSet());
        for (String value : wanted.split("\\|", -1)) {
            if (!known.contains(value)) {
                problems.add(name + " has no " + label + " '" + value + "', but " + new TreeSet<>(known));
            }
        }
    }

    private static Set<String> labels(String name, Exposition scrape) {
        return scrape.samples().stream()
                .filter(sample -> sample.name().equals(name))
                .flatMap(sample -> sample.labels().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
