package io.resilience.benchmarks.report;

import java.util.Collections;
import java.util.List;

/** A table of Markdown. */
final class Table {
    private final StringBuilder text = new StringBuilder();

    private Table(List<String> head) {
        row(head);
        row(Collections.nCopies(head.size(), "---"));
    }

    static Table of(String... head) {
        return new Table(List.of(head));
    }

    static Table of(List<String> head) {
        return new Table(head);
    }

    Table row(String... cells) {
        return row(List.of(cells));
    }

    Table row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
