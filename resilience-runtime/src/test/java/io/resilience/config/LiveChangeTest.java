package io.resilience.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.resilience.exception.DefinitionException;
import io.resilience.exception.Problem;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Changes while the program runs. */
class LiveChangeTest {
    private static final LiveChange.Target PRICE = new LiveChange.Target("shop", "price");

    private final Configuration configuration = Configuration.builder()
            .operation("shop", "price", o -> o.set("timeout.value", "1s"))
            .build();

    private static LiveChange service(String setting, String value) {
        return LiveChange.of("ann", "load test", "shop", Map.of(setting, value));
    }

    private static String timeout(Configuration configuration, String operation) {
        return Texts.value(configuration.effective("shop", operation, null), "timeout.value");
    }

    @Test
    void aChangeIsStrongerThanAllElseAndLeavesTheOldAlone() {
        Configuration changed = configuration.with(service("timeout.value", "2s"));

        assertThat(timeout(changed, "price")).isEqualTo("2s");
        assertThat(timeout(changed, "stock")).isEqualTo("2s");
        assertThat(timeout(configuration, "price")).isEqualTo("1s");
        assertThat(Texts.explained(changed.effective("shop", "price", null), "timeout.value"))
                .isEqualTo(new Explained("timeout.value", "2s", Origin.LIVE, "live change by ann: load test"));
    }

    @Test
    void aChangeOfAnOperationIsStrongerThanOneOfItsService() {
        Configuration changed = configuration
                .with(new LiveChange("bob", "", PRICE, Map.of("timeout", "3s")))
                .with(service("timeout.value", "2s"));

        assertThat(timeout(changed, "price")).isEqualTo("3s");
        assertThat(timeout(changed, "stock")).isEqualTo("2s");
    }

    @Test
    void laterChangesAddToEarlierOnes() {
        Effective effective = configuration
                .with(service("timeout.value", "2s"))
                .with(service("retryAttempts", "4"))
                .with(service("timeout.value", "5s"))
                .effective("shop", "price", null);

        assertThat(Texts.value(effective, "timeout.value")).isEqualTo("5s");
        assertThat(Texts.value(effective, "retry.maxAttempts")).isEqualTo("4");
    }

    @Test
    void aGroupThatIsNullInJsonTakesAllItsChangesBack() throws Exception {
        JsonNode json = new ObjectMapper().readTree("{\"retry\": null}");
        Configuration changed = configuration
                .with(service("retry.maxAttempts", "4"))
                .with(LiveChange.of("ann", "", "shop", NestedSettings.read(json)));

        assertThat(changed.effective("shop", "price", null).policies())
                .isEqualTo(configuration.effective("shop", "price", null).policies());
    }

    @Test
    void aChangeIsTakenBack() {
        Configuration changed =
                configuration.with(service("timeout.value", "2s")).with(service("timeout.value", LiveChange.UNSET));

        assertThat(timeout(changed, "price")).isEqualTo("1s");
        assertThat(changed.effective("shop", "stock", null).policies().timeout())
                .isNull();
    }

    @Test
    void aWrongChangeIsRefused() {
        assertThat(problem(service("timeout.valu", "2s")))
                .isEqualTo("live change by ann: load test: unknown key 'timeout.valu'; did you mean 'timeout.value'?");
        assertThat(problem(service("timeout.value", "soon")))
                .startsWith("live change by ann: load test: timeout.value 'soon' is not a duration");
        assertThat(problem(service("timeout.deadline", "500ms")))
                .startsWith("shop/price: an attempt of 1s doesn't fit into the deadline of 500ms; lower")
                .contains("timeout.deadline from live change by ann: load test");
    }

    private String problem(LiveChange change) {
        return catchThrowableOfType(DefinitionException.class, () -> configuration.with(change)).problems().stream()
                .map(Problem::sentence)
                .toList()
                .get(0);
    }
}
