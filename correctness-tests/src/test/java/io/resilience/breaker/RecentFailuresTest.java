package io.resilience.breaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The newest failures are told by class, also after a ring took over what another one had. */
class RecentFailuresTest {
    private final RecentFailures older = new RecentFailures();
    private final RecentFailures newer = new RecentFailures();

    private static void add(RecentFailures ring, String name, int times) {
        for (int i = 0; i < times; i++) {
            ring.add(name);
        }
    }

    @Test
    void theNewestAreCountedAndNoMoreThanAreKept() {
        add(older, "old", RecentFailures.KEPT);
        add(older, "new", 3);
        assertThat(older.newest(2)).isEqualTo(Map.of("new", 2L));
        assertThat(older.newest(5)).isEqualTo(Map.of("new", 3L, "old", 2L));
        assertThat(older.newest(1_000)).isEqualTo(Map.of("new", 3L, "old", RecentFailures.KEPT - 3L));
    }

    @Test
    void aFullRingIsTakenOverWholeAndInItsOrder() {
        add(older, "oldest", 1);
        add(older, "old", RecentFailures.KEPT - 3);
        add(older, "late", 2);
        newer.takeOver(older);
        assertThat(newer.newest(2)).isEqualTo(Map.of("late", 2L));
        assertThat(newer.newest(1_000)).isEqualTo(Map.of("oldest", 1L, "old", RecentFailures.KEPT - 3L, "late", 2L));
    }

    @Test
    void aRingThatIsNotFullIsTakenOverBehindWhatIsThere() {
        add(newer, "mine", 1);
        add(older, "first", 1);
        add(older, "second", 1);
        newer.takeOver(older);
        assertThat(newer.newest(1)).isEqualTo(Map.of("second", 1L));
        assertThat(newer.newest(3)).isEqualTo(Map.of("mine", 1L, "first", 1L, "second", 1L));
    }
}
