package io.resilience.samples.grocery.agent;

import java.util.ArrayList;
import java.util.List;

/** What the agent has to admit about one answer. */
final class Remarks {
    private static final long SECOND = 1_000_000_000;
    private final List<String> remarks = new ArrayList<>();

    void add(String remark) {
        remarks.add(remark);
    }

    void addAged(String what, long ageNanos) {
        add(what + " " + Math.max(1, ageNanos / SECOND) + " s old");
    }

    List<String> list() {
        return remarks;
    }
}
