package io.resilience.consumers.agents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.analysis.IMethodCoverage;
import org.jacoco.core.tools.ExecFileLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JaCoCo's agent knows a class by its bytes, so it has to see those that the compiler made: before a weaver does. */
class BesideJacocoTest {
    @TempDir
    private Path folder;

    private CoverageBuilder covered(String first, String second) throws Exception {
        Run run = Run.with(first, second);
        assertThat(run.status()).as(run.output()).isZero();
        assertThat(run.output()).contains("direct: well after 3", "pooled: well after 3", "stage: well after 3");
        ExecFileLoader executed = new ExecFileLoader();
        executed.load(execution());
        CoverageBuilder coverage = new CoverageBuilder();
        new Analyzer(executed.getExecutionDataStore(), coverage).analyzeAll(new File("target/classes"));
        return coverage;
    }

    private File execution() {
        return folder.resolve("jacoco.exec").toFile();
    }

    private String jacoco() {
        return Run.agent("jacoco", "=destfile=" + execution());
    }

    private static IClassCoverage program(CoverageBuilder coverage) {
        return coverage.getClasses().stream()
                .filter(each -> each.getName().endsWith("/Program"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void beforeOursItSeesWhatRan() throws Exception {
        CoverageBuilder coverage = covered(jacoco(), Run.agent("agent", "=io.resilience.consumers"));
        assertThat(coverage.getNoMatchClasses()).isEmpty();
        assertThat(program(coverage).getMethods())
                .filteredOn(method -> method.getInstructionCounter().getCoveredCount() == 0)
                .extracting(IMethodCoverage::getName)
                .containsExactly("never");
    }

    @Test
    void afterOursItRecognizesNothing() throws Exception {
        CoverageBuilder coverage = covered(Run.agent("agent", "=io.resilience.consumers"), jacoco());
        assertThat(coverage.getNoMatchClasses())
                .extracting(IClassCoverage::getName)
                .anyMatch(name -> name.endsWith("/Program"));
        assertThat(program(coverage).getInstructionCounter().getCoveredCount()).isZero();
    }
}
