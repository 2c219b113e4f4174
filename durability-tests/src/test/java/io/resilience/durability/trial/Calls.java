package io.resilience.durability.trial;

import io.resilience.durability.child.Mark;
import io.resilience.durability.trial.Entry.Said;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The calls of one key: how many succeeded, how many a kill cut short, and what was promised about them. */
final class Calls {
    private int succeeded;
    private final Map<Integer, Integer> underWay = new HashMap<>();
    private final Set<String> letters = new HashSet<>();
    private boolean begun;
    private boolean uncovered;

    private Calls() {}

    static Map<String, Calls> of(List<Entry> entries) {
        Map<String, Calls> byKey = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry instanceof Said said && said.mark().verb().ofCall()) {
                byKey.computeIfAbsent(said.mark().word(0), key -> new Calls()).read(said.program(), said.mark());
            }
        }
        return byKey;
    }

    private void read(int program, Mark mark) {
        switch (mark.verb()) {
            case CALL -> underWay.merge(program, 1, Integer::sum);
            case BEGUN -> begun |= mark.word(1).equals(Effect.NO_LETTER);
            case UNCOVERED -> uncovered = true;
            case OK -> {
                succeeded++;
                returned(program);
            }
            case ACK -> {
                letters.add(mark.word(1));
                returned(program);
            }
            case LOST -> returned(program);
            default -> throw new IllegalArgumentException(mark.line());
        }
    }

    private void returned(int program) {
        underWay.merge(program, -1, Integer::sum);
    }

    /** Calls that returned with a value. */
    int succeeded() {
        return succeeded;
    }

    /** Calls that never returned. */
    int cutShort() {
        return underWay.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Letters that were acknowledged. */
    Set<String> letters() {
        return letters;
    }

    /** Whether a body ran of a call that had been written down before. */
    boolean begunAndCovered() {
        return begun && !uncovered;
    }
}
