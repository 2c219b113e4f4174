package io.resilience.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every value in force is shown with where it comes from. */
class ExplainTest {
    private static final String YAML = """
            resilience:
              defaults:
                retry: {jitter: 0.1}
              services:
                ollama:
                  profile: llm
                  breaker:
                    openFor: 2m
                  operations:
                    generate:
                      timeout: 8m
            """;

    private final Effective effective = Texts.yaml(YAML).effective("ollama", "generate", null);

    @Test
    void aValueIsShownWithItsPlace() {
        assertThat(effective.values())
                .contains(
                        new Explained("profile", "llm", Origin.SERVICE_FILE, "resilience.yaml:6"),
                        new Explained("breaker.openFor", "2m", Origin.SERVICE_FILE, "resilience.yaml:8"),
                        new Explained("timeout.value", "8m", Origin.OPERATION_FILE, "resilience.yaml:11"),
                        new Explained("retry.jitter", "0.1", Origin.DEFAULT, "resilience.yaml:3"),
                        new Explained("retry.delay", "100ms", Origin.DEFAULT, "default"));
        assertThat(Texts.explained(effective, "bulkhead.maxConcurrent"))
                .hasToString("bulkhead.maxConcurrent: 3  (profile llm, profiles.yaml of resilience-runtime:10)");
    }

    @Test
    void aDefaultThatFollowsAnotherValueSaysSo() {
        assertThat(effective.values())
                .contains(
                        new Explained("breaker.maxOpenFor", "2m", Origin.DEFAULT, "default, following breaker.openFor"),
                        new Explained(
                                "breaker.probeTimeout", "8m", Origin.DEFAULT, "default, following timeout.value"));
    }

    @Test
    void ofAnAbsentPolicyOnlyTheSwitchIsShown() {
        assertThat(effective.values())
                .filteredOn(each -> each.setting().startsWith("rateLimit."))
                .containsExactly(new Explained(
                        "rateLimit.enabled", "false", Origin.DEFAULT, "default, no setting or annotation asks for it"));
    }

    @Test
    void aSwitchIsShownWithThePlaceThatSetIt() {
        Effective off = Texts.yaml("resilience:\n  policiesEnabled: false\n").effective("ollama", "generate", "llm");

        assertThat(off.values())
                .contains(
                        new Explained("retry.enabled", "false", Origin.SWITCH, "resilience.yaml:2"),
                        new Explained("fallbacks.enabled", "true", Origin.DEFAULT, "default"));
    }

    @Test
    void whatIsShownCanBeWrittenBack() {
        Configuration.Builder builder = Configuration.builder();
        effective
                .values()
                .forEach(each -> builder.operation("other", "copy", o -> o.set(each.setting(), each.value())));

        assertThat(builder.build().effective("other", "copy", null).policies()).isEqualTo(effective.policies());
    }

    @Test
    void anUnguardedOperationShowsThatAndNothingElse() {
        Effective off =
                Texts.yaml("resilience: {services: {ollama: {enabled: false}}}").effective("ollama", "generate", null);

        assertThat(off.values().stream().map(Explained::setting)).isEqualTo(List.of("profile", "enabled"));
    }
}
