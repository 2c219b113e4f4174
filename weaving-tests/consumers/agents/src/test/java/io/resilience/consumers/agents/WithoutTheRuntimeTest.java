package io.resilience.consumers.agents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The agent is on the command line, and the library was forgotten. */
class WithoutTheRuntimeTest {
    @Test
    void theAgentSaysWhatIsMissingAndLeavesTheClassAsItIs() throws Exception {
        String path = Arrays.stream(Run.program().split(File.pathSeparator))
                .filter(each -> !each.contains("resilience-runtime"))
                .collect(Collectors.joining(File.pathSeparator));
        Run run = Run.on(path, Run.agent("agent", "=io.resilience.consumers"));
        assertThat(run.output())
                .contains("could not weave io.resilience.consumers.agents.Program, its methods are not guarded:"
                        + " io.resilience:resilience-runtime is not on its class path; add it to the program")
                .contains("java.lang.IllegalStateException: not yet")
                .doesNotContain("NoClassDefFoundError");
    }
}
