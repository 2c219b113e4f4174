package io.resilience.tests;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.Resilience;
import io.resilience.config.Sources;
import io.resilience.exception.DefinitionException;
import org.junit.jupiter.api.Test;

class ConsoleAbsentTest {
    @Test
    void aConsoleThatIsAskedForAndNotThereIsAnError() {
        assertThatThrownBy(() -> Resilience.builder()
                        .configure(settings ->
                                settings.source(Sources.NONE).yaml("test", "resilience: {console: {enabled: true}}"))
                        .build())
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("console-absent")
                .hasMessageContaining("console.enabled")
                .hasMessageContaining("add io.resilience:resilience-console, or write false");
    }
}
