package io.resilience.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.infra.Status;
import org.openjdk.jcstress.infra.collectors.TestResult;
import org.openjdk.jcstress.infra.grading.GradingResult;

/** What was seen, a line for each test: the outcomes and how often, over all of jcstress's ways to compile and place the threads. */
record StressTable(Map<String, List<TestResult>> tests) {

    /** The table. */
    String text() {
        StringBuilder text = new StringBuilder("| test | runs | outcomes seen | forbidden |\n|---|---|---|---|\n");
        tests.forEach((name, results) -> text.append(row(name, results)));
        return text.toString();
    }

    private static String row(String name, List<TestResult> results) {
        Map<String, Long> seen = new TreeMap<>();
        grades(results).stream()
                .filter(grade -> grade.count > 0)
                .forEach(grade -> seen.merge("`" + grade.id + "`", grade.count, Long::sum));
        List<String> outcomes = new ArrayList<>();
        seen.forEach((outcome, count) -> outcomes.add(outcome + " " + rounded(count)));
        return "| " + shortened(name) + " | "
                + rounded(results.stream().mapToLong(TestResult::getTotalCount).sum()) + " | "
                + String.join("; ", outcomes) + " | " + forbidden(results) + " |\n";
    }

    private static String shortened(String name) {
        return name.substring(name.lastIndexOf('.', name.indexOf("Stress")) + 1).replace("Stress", "");
    }

    private static String rounded(long count) {
        return count < 1_000
                ? Long.toString(count)
                : count < 1_000_000 ? count / 1_000 + " k" : String.format(Locale.ROOT, "%.1f m", count / 1e6);
    }

    private static List<GradingResult> grades(List<TestResult> results) {
        return results.stream()
                .flatMap(result -> result.grading().gradingResults.values().stream())
                .toList();
    }

    private static long forbidden(List<TestResult> results) {
        return grades(results).stream()
                .filter(grade -> grade.expect == Expect.FORBIDDEN)
                .mapToLong(grade -> grade.count)
                .sum();
    }

    private static boolean broken(TestResult result) {
        return result.status() != Status.NORMAL || !result.grading().isPassed;
    }

    /** Whether anything forbidden was seen, or a test could not run. */
    boolean failed() {
        return tests.isEmpty()
                || tests.values().stream().anyMatch(results -> results.stream().anyMatch(StressTable::broken));
    }

    /** So many tests, so many forbidden outcomes. */
    String summary() {
        long runs = tests.values().stream()
                .flatMap(List::stream)
                .mapToLong(TestResult::getTotalCount)
                .sum();
        long forbidden =
                tests.values().stream().mapToLong(StressTable::forbidden).sum();
        return tests.size() + " tests, " + rounded(runs) + " runs, " + forbidden + " forbidden outcomes";
    }
}
