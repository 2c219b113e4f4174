package io.resilience.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.config.LiveChange;
import io.resilience.config.Sources;
import io.resilience.trial.ShadowReading;
import io.resilience.trial.WhatIf;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/what-if.md}. */
class WhatIfPageTest {
    @Test
    void aWhatIfAndAShadow() throws Exception {
        try (Resilience resilience = Resilience.builder()
                .configure(settings -> settings.source(Sources.NONE).set("recordOutcomes", "4096"))
                .build()) {
            resilience.call("ollama", "generate", () -> "once upon a time");
            WhatIf tried = resilience.whatIf("ollama", "generate", Map.of("breaker.failureThreshold", "10"));
            assertThat(tried.recorded().outcomes()).isOne();
            resilience
                    .trials()
                    .shadow(new LiveChange(
                                    "ann",
                                    "is 3 too nervous?",
                                    new LiveChange.Target("ollama", "generate"),
                                    Map.of("breaker.failureThreshold", "10"))
                            .lasting(Duration.ofDays(2)));
            ShadowReading seen = resilience.trials().shadow("ollama", "generate");
            assertThat(seen).isNotNull();
        }
    }
}
