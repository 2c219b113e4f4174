package io.resilience.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.benchmarks.report.Results.Kept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures become the right words, and those of several runs one page. */
class BenchmarkPageTest {
    private static final Score OURS = Score.of(0, 30, 10, 20, 40, 50);
    private static final Score THEIRS = Score.of(80, 90, 90, 60, 90, 90);

    @TempDir
    Path folder;

    @Test
    void aScoreIsTheMedianWithItsQuartiles() {
        assertThat(OURS.text()).isEqualTo("30.0 (20.0–40.0)");
    }

    @Test
    void aRatioSpansWhatTheQuartilesOfBothAllow() {
        assertThat(THEIRS.times(OURS).ratio()).isEqualTo("3.00 (2.25–4.50)");
    }

    @Test
    void aPageIsMadeOfAllThatSeveralRunsKept() throws IOException {
        Results results = new Results(folder.resolve("figures"));
        results.keep("stack", kept("a run", figure("STACK", "OURS", OURS), figure("STACK", "RESILIENCE4J", THEIRS)));
        results.keep("refused", kept("an earlier run", figure("REFUSED", "OURS", OURS)));
        results.keep("refused", kept("a later run", figure("REFUSED", "OURS", THEIRS)));
        String page = page(results);
        assertThat(page)
                .contains("| resilience4j 2.4.0 | 90.0 (90.0–90.0) | 80 | 3.00 (2.25–4.50) |")
                .contains("a later run: refused")
                .contains("| a refusal while open, ns | at most 100 | 90 | met |")
                .contains("| bytes of a refusal | at most 0 | 80 | **missed** |")
                .contains("beyond the spread: 0 of 1.")
                .doesNotContain("an earlier run");
        assertThat(folder.resolve("charts/calls-17.svg")).exists();
    }

    @Test
    void aPeerThatIsAheadIsNamed() throws IOException {
        Results results = new Results(folder.resolve("figures"));
        results.keep("stack", kept("a run", figure("STACK", "OURS", THEIRS), figure("STACK", "FAILSAFE", OURS)));
        assertThat(page(results)).contains("| 1 thread | Failsafe 3.3.2 | 0.33 (0.22–0.44) |");
    }

    @Test
    void whatIsMissingIsSaid() throws IOException {
        Results results = new Results(folder.resolve("figures"));
        results.keep("stack", new Kept("a run", List.of(), List.of("STACK HYSTRIX 1: no such thing")));
        assertThat(page(results)).contains("## Not measured", "- STACK HYSTRIX 1: no such thing");
    }

    @Test
    void anUnknownWordIsRefused() {
        assertThatThrownBy(() -> Effort.of("section=stack")).hasMessageContaining("'section=stack' is none of");
        assertThatThrownBy(() -> Effort.of("sections=success").sections()).hasMessageContaining("'success'");
    }

    private String page(Results results) throws IOException {
        ReportPage.of(results, ReportPage.OLDEST).write(folder);
        return Files.readString(folder.resolve("benchmarks.md"));
    }

    private static Kept kept(String circumstances, Figure... figures) {
        return new Kept(circumstances, List.of(figures), List.of());
    }

    private static Figure figure(String subject, String who, Score score) {
        return new Figure(subject, who, 1, score);
    }
}
