package io.resilience.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.resilience.exception.DefinitionException;
import io.resilience.exception.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings given by environment variables. */
class EnvironmentReaderTest {
    private static Configuration.Builder with(String variable, String value) {
        return Configuration.builder().source(new Sources(null, null, name -> null, Map.of(variable, value)));
    }

    @ParameterizedTest
    @CsvSource({
        "RESILIENCE_SERVICES_OLLAMA_TIMEOUT_VALUE, 5m, ollama, generate, timeout.value",
        "RESILIENCE_SERVICES_OLLAMA_TIMEOUT_VALUE, 5m, Ollama, generate, timeout.value",
        "RESILIENCE_SERVICES_EXTERNAL_API_RETRY_MAX_ATTEMPTS, 7, external-api, get, retry.maxAttempts",
        "RESILIENCE_SERVICES_OLLAMA_CLIENT_PROFILE, llm, OllamaClient, get, profile",
        "RESILIENCE_SERVICES_RETRY_ENABLED, false, retry, get, enabled",
        "RESILIENCE_SERVICES_SHOP_RETRY_ENABLED, true, shop, get, retry.enabled",
        "RESILIENCE_SERVICES_SHOP_OPERATIONS_GET_PRICE_BREAKER_FAILURE_THRESHOLD, 9, shop, getPrice, breaker.failureThreshold",
        "RESILIENCE_SERVICES_SHOP_BREAKER_KEY, '#shard', shop, get, breaker.key",
    })
    void aVariableSetsTheSettingAtItsEnd(
            String variable, String value, String service, String operation, String setting) {
        Effective effective = with(variable, value).build().effective(service, operation, null);

        assertThat(Texts.explained(effective, setting))
                .extracting(Explained::value, Explained::place)
                .containsExactly(value, "environment variable " + variable);
    }

    @Test
    void theProgramsSwitchesAndDefaultsAreSet() {
        assertThat(with("RESILIENCE_TIMING", "exact").build().timing()).isEqualTo(Timing.EXACT);
        assertThat(with("RESILIENCE_POLICIES_ENABLED", "false")
                        .build()
                        .effective("a", "b", "llm")
                        .policies()
                        .retry())
                .isNull();
        assertThat(Texts.value(
                        with("RESILIENCE_DEFAULTS_RETRY_DELAY", "3s").build().effective("a", "b", "llm"),
                        "retry.delay"))
                .isEqualTo("3s");
    }

    @Test
    void aProfileIsChanged() {
        assertThat(Texts.value(
                        with("RESILIENCE_PROFILES_EXTERNAL_API_TIMEOUT_VALUE", "9s")
                                .build()
                                .effective("walmart", "price", "external-api"),
                        "timeout.value"))
                .isEqualTo("9s");
    }

    @Test
    void aListIsWrittenAsInAFile() {
        assertThat(with("RESILIENCE_SERVICES_OLLAMA_FALLBACKS", "[cached, {value: busy}]")
                        .build()
                        .effective("ollama", "generate", null)
                        .policies()
                        .recovery()
                        .fallbacks())
                .hasSize(2);
    }

    @Test
    void otherProgramsVariablesAreLeftAlone() {
        with("RESILIENCE_HOME", "/opt").build();
        with("PATH", "/bin").build();
    }

    @Test
    void aVariableThatNamesNoSettingIsAProblem() {
        assertThat(problems("RESILIENCE_SERVICES_OLLAMA_TIMEOUT_VALU", "5m"))
                .containsExactly(
                        "environment variable RESILIENCE_SERVICES_OLLAMA_TIMEOUT_VALU: ends in no setting; write"
                                + " such as RESILIENCE_SERVICES_OLLAMA_TIMEOUT_VALUE");
        assertThat(problems("RESILIENCE_SERVICES_OLLAMA_TIMEOUT_VALUE", "soon"))
                .singleElement()
                .asString()
                .startsWith("environment variable RESILIENCE_SERVICES_OLLAMA_TIMEOUT_VALUE: 'soon' is not a duration");
        assertThat(problems("RESILIENCE_TIMING", "exactly")).hasSize(1);
    }

    private static List<String> problems(String variable, String value) {
        return catchThrowableOfType(
                        DefinitionException.class, () -> with(variable, value).build())
                .problems()
                .stream()
                .map(Problem::sentence)
                .toList();
    }
}
