package io.resilience.breaker;

import java.util.ArrayList;
import java.util.List;

/**
 * The probes of one half-open phase.
 *
 * @param last the number of the last probe admitted
 * @param successes how many have succeeded
 * @param out those that have not returned, oldest first
 */
record Probes(int last, int successes, List<Probe> out) {
    static final Probes NONE = new Probes(0, 0, List.of());

    /** A probe under way. */
    record Probe(int number, long began) {}

    boolean room(int most) {
        return out.size() + successes < most && last < Permit.MOST_PROBES;
    }

    Probes admit(long now) {
        List<Probe> more = new ArrayList<>(out);
        more.add(new Probe(last + 1, now));
        return new Probes(last + 1, successes, List.copyOf(more));
    }

    boolean holds(int number) {
        return out.stream().anyMatch(probe -> probe.number == number);
    }

    Probes settle(int number, boolean succeeded) {
        return new Probes(
                last,
                succeeded ? successes + 1 : successes,
                out.stream().filter(probe -> probe.number != number).toList());
    }

    boolean overdue(long now, long timeout) {
        return !out.isEmpty() && now - out.get(0).began >= timeout;
    }
}
