package io.resilience.tests.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.config.LiveChange;
import io.resilience.config.SettingDifference;
import io.resilience.event.ResilienceEvent.SettingsChanged;
import io.resilience.exception.DefinitionException;
import io.resilience.testkit.TestRuntime;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Changes, their end, their versions and the way back. */
class LiveConfigurationTest {
    private final TestRuntime runtime = TestRuntime.create(settings -> settings.service(
            "shop", shop -> shop.set("breaker.failureThreshold", "5").set("bulkhead.maxConcurrent", "4")));
    private final Resilience resilience = runtime.resilience();

    LiveConfigurationTest() throws Exception {
        resilience.call("shop", "price", () -> "fine");
    }

    private static LiveChange threshold(int value) {
        return LiveChange.of("ann", "tonight", "shop", Map.of("breaker.failureThreshold", Integer.toString(value)));
    }

    private String threshold() {
        return resilience.explain("shop", "price").stream()
                .filter(each -> each.setting().equals("breaker.failureThreshold"))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private void fail() {
        assertThatThrownBy(() -> resilience.call("shop", "price", () -> {
                    throw new IOException("refused");
                }))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aChangeForSomeTimeRevertsByItself() {
        resilience.configure(threshold(7).lasting(Duration.ofMinutes(10)));

        runtime.time().advance(Duration.ofMinutes(9));
        assertThat(threshold()).isEqualTo("7");
        runtime.time().advance(Duration.ofMinutes(1));

        assertThat(threshold()).isEqualTo("5");
        assertThat(resilience.live().current().who()).isEqualTo("expiry");
    }

    @Test
    void whatEndsUncoversWhatWasThereBefore() {
        resilience.configure(threshold(7));
        resilience.configure(threshold(8).lasting(Duration.ofMinutes(10)));
        resilience.configure(threshold(9).lasting(Duration.ofMinutes(5)));

        assertThat(threshold()).isEqualTo("9");
        runtime.time().advance(Duration.ofMinutes(5));
        assertThat(threshold()).isEqualTo("8");
        runtime.time().advance(Duration.ofMinutes(5));
        assertThat(threshold()).isEqualTo("7");
    }

    @Test
    void aLaterChangeForEverHidesOneThatEnds() {
        resilience.configure(threshold(8).lasting(Duration.ofMinutes(10)));
        resilience.configure(threshold(7));

        runtime.time().advance(Duration.ofMinutes(10));

        assertThat(threshold()).isEqualTo("7");
    }

    @Test
    void anEarlierVersionComesBackLessWhatIsOver() {
        resilience.configure(threshold(8).lasting(Duration.ofMinutes(10)));
        long version = resilience.live().current().number();
        resilience.configure(threshold(9));

        Objects.requireNonNull(resilience.live().rollBack(version, "bob", "worse"));
        assertThat(threshold()).isEqualTo("8");
        runtime.time().advance(Duration.ofMinutes(10));
        assertThat(threshold()).isEqualTo("5");
        resilience.live().rollBack(version, "bob", "again");

        assertThat(threshold()).isEqualTo("5");
        assertThat(resilience.live().rollBack(99, "bob", "")).isNull();
    }

    @Test
    void aDryRunTellsWhatWouldChangeAndChangesNothing() {
        List<SettingDifference> differences = resilience.live().tryOut(threshold(7));

        assertThat(differences)
                .extracting(SettingDifference::toString)
                .containsExactly("shop/price breaker.failureThreshold: 5 -> 7");
        assertThat(threshold()).isEqualTo("5");
        assertThat(resilience.live().versions()).hasSize(1);
        assertThatThrownBy(() -> resilience.live().tryOut(threshold(-1))).isInstanceOf(DefinitionException.class);
    }

    @Test
    void theWindowSurvives() {
        fail();
        fail();
        resilience.configure(threshold(3));
        fail();

        assertThat(Objects.requireNonNull(resilience.breakers().state("shop", "price"))
                        .state())
                .hasToString("OPEN");
    }

    @Test
    void aChangeThatCannotWorkChangesNothing() {
        assertThatThrownBy(() -> resilience.configure("shop", Map.of("bulkhead.maxConcurrent", "0")))
                .isInstanceOf(DefinitionException.class);

        assertThat(resilience.live().versions()).hasSize(1);
        assertThat(resilience.audit().entries(0, 10)).isEmpty();
        runtime.recorder().hasNo(SettingsChanged.class);
    }

    @Test
    void whoAndWhyAndBeforeAndAfterAreAudited() {
        resilience.configure(threshold(7));

        assertThat(resilience.audit().entries(0, 10)).singleElement().satisfies(entry -> {
            assertThat(entry.who()).isEqualTo("ann");
            assertThat(entry.deed().reason()).isEqualTo("tonight");
            assertThat(entry.before()).containsEntry("shop/price breaker.failureThreshold", "5");
            assertThat(entry.after()).containsEntry("shop/price breaker.failureThreshold", "7");
        });
    }
}
