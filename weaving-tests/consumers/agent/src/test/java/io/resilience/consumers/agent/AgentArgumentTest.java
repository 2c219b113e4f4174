package io.resilience.consumers.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What the agent says of packages that its argument names wrongly, to a program of its own. */
class AgentArgumentTest {
    /** What the agent is tried on. */
    static final class Program {
        private Program() {}

        @SuppressWarnings("SystemOut") // what the test reads
        public static void main(String[] none) {
            System.out.println("main was reached");
        }
    }

    private record Run(int exit, String said) {}

    private static Run run(String argument) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-javaagent:" + agent() + argument,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), said);
    }

    /** The jar that this JVM runs with. */
    private static String agent() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(each -> each.startsWith("-javaagent:"))
                .map(each -> each.substring("-javaagent:".length()).split("=", 2)[0])
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsOfAPackageThatHasNoClass() throws Exception {
        Run run = run("=io.resilience.consumers,com.acm");
        assertThat(run.exit()).isZero();
        assertThat(run.said())
                .contains("main was reached")
                .contains("resilience-agent has seen no class of com.acm, so nothing there is guarded")
                .doesNotContain("no class of com.acm,com")
                .doesNotContain("io.resilience.consumers,");
    }

    @Test
    void saysNothingOfPackagesThatHaveClasses() throws Exception {
        assertThat(run("=io.resilience.consumers").said().strip()).isEqualTo("main was reached");
        assertThat(run("=io.resilience.consumers.*, io.resilience.**").said().strip())
                .isEqualTo("main was reached");
        assertThat(run("").said().strip()).isEqualTo("main was reached");
    }

    @Test
    void refusesToStartWithWhatIsNoPackage() throws Exception {
        Run run = run("=com.*.shop");
        assertThat(run.exit()).isNotZero();
        assertThat(run.said())
                .contains("resilience-agent was told to look into 'com.*.shop', which is not the name of a package")
                .doesNotContain("main was reached");
    }
}
