package io.resilience.benchmarks.report;

import java.util.Collections;
import java.util.List;

/** A table of Markdown. */
final class Table {
    private final StringBuilder text = new StringBuilder();
    private int rows = -2;

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
        rows++;
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        return this;
    }

    /** Rows below the head. */
    int rows() {
        return rows;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
