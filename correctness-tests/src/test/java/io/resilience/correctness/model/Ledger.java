package io.resilience.correctness.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often each invariant was put to the test, and the first step that broke it. */
final class Ledger {
    private final Map<Invariant, Integer> checked = new EnumMap<>(Invariant.class);
    private final Map<Invariant, String> broken = new EnumMap<>(Invariant.class);

    void check(Invariant invariant, boolean holds, Object where) {
        checked.merge(invariant, 1, Integer::sum);
        if (!holds) {
            broken.putIfAbsent(invariant, where.toString());
        }
    }

    boolean isBroken() {
        return !broken.isEmpty();
    }

    @Nullable
    String broken(Invariant invariant) {
        return broken.get(invariant);
    }

    /** Fails when the invariant was broken, or put to the test less than {@code times}. */
    void assertHeld(Invariant invariant, int times) {
        assertThat(broken(invariant))
                .as("%s, broken: %s", invariant, invariant.sentence())
                .isNull();
        assertThat(checked.getOrDefault(invariant, 0))
                .as("how often %s was put to the test", invariant)
                .isGreaterThanOrEqualTo(times);
    }

    @Override
    public String toString() {
        return "checked " + checked + ", broken " + broken;
    }
}
