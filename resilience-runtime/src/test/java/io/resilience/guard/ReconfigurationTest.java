package io.resilience.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.config.Configuration;
import io.resilience.config.LiveChange;
import io.resilience.config.SettingDifference;
import io.resilience.config.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Settings are worked out once for each guard, and once for all operations of which the same is said. */
class ReconfigurationTest {
    private final Resilience resilience = Resilience.builder()
            .configure(settings -> settings.source(Sources.NONE)
                    .service("shop", shop -> shop.set("retry.maxAttempts", "2"))
                    .operation("shop", "o3", own -> own.set("retry.maxAttempts", "4")))
            .build();
    private final Configuration before = resilience.configuration();

    private List<Guard> guards(int count) {
        List<Guard> guards = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            guards.add(resilience.guard("shop", "o" + i));
        }
        return guards;
    }

    private Configuration next(String operation, String attempts) {
        LiveChange.Target target = new LiveChange.Target("shop", operation.isEmpty() ? null : operation);
        return before.with(new LiveChange("ann", "", target, Map.of("retry.maxAttempts", attempts)));
    }

    @Test
    void operationsCalledByNameOfWhichNothingIsSaidShareTheirs() {
        Reconfiguration change = new Reconfiguration(before, next("", "5"), "shop").of(guards(1000));

        assertThat(change.differences(Integer.MAX_VALUE)).hasSize(1000);
        assertThat(change.workedOut()).isEqualTo(2); // of the service, and of o3
    }

    @Test
    void theDifferencesOfEachAreItsOwn() {
        Reconfiguration change = new Reconfiguration(before, next("o4", "6"), "shop").of(guards(10));

        assertThat(change.differences(Integer.MAX_VALUE))
                .extracting(SettingDifference::toString)
                .containsExactly("shop/o4 retry.maxAttempts: 2 -> 6");
        assertThat(change.workedOut()).isEqualTo(3);
    }

    @Test
    void noMoreDifferencesAreSoughtThanAreShown() {
        Reconfiguration change = new Reconfiguration(before, next("", "5"), "shop").of(guards(100));

        assertThat(change.differences(50)).hasSize(50);
    }
}
