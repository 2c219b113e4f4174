package io.resilience.weaving.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.weaving.FamilyBehaviour;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/** With AspectJ's agent beside ours, whichever comes first weaves, and the other leaves the class alone: guarded once. */
@Tag("two-agents")
class TwoAgentsTest extends FamilyBehaviour {
    @BeforeEach
    void bothAgentsAreThere() {
        assertThat(ManagementFactory.getRuntimeMXBean().getInputArguments())
                .anyMatch(argument -> argument.contains("aspectjweaver"))
                .anyMatch(argument -> argument.contains("resilience-agent"));
    }
}
