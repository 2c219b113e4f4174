package io.resilience.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.exception.ProblemKind;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aspectj.org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiler of Eclipse tells the same at the same lines: the processor uses nothing of javac's own. */
class EclipseCompilerTest {
    private static final Pattern TOLD = Pattern.compile(
            "(ERROR|WARNING) in [^\\n]*\\(at line (\\d+)\\)\\n(?:(?!----).*\\n)*?([^\\n]*\\[([a-z-]+)])\\n");

    @TempDir
    Path folder;

    static Stream<Wrong> wrongs() {
        return WrongSourcesTest.wrongs();
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void theCompilerOfEclipseTellsItAtItsLine(Wrong wrong) throws IOException {
        Path file = folder.resolve("shop/" + Javac.nameOf(wrong.source()) + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, Javac.whole(wrong.source()));
        StringWriter said = new StringWriter();
        String path = System.getProperty("java.class.path");

        BatchCompiler.compile(
                new String[] {
                    "-17",
                    "-proceedOnError",
                    "-parameters",
                    "-d",
                    folder.toString(),
                    "-cp",
                    path,
                    "-processorpath",
                    path,
                    "-processor",
                    GuardProcessor.class.getName(),
                    file.toString()
                },
                new PrintWriter(said),
                new PrintWriter(said),
                null);

        List<MatchResult> told = TOLD.matcher(said.toString()).results().toList();
        assertThat(told).as(said.toString()).hasSize(1);
        assertThat(told.get(0).group(3)).contains(wrong.sentence());
        assertThat(told.get(0).group(4)).isEqualTo(wrong.kind().id());
        assertThat(told.get(0).group(1)).isEqualTo(wrong.kind().isWarning() ? "WARNING" : "ERROR");
        assertThat(Long.parseLong(told.get(0).group(2))).isEqualTo(line(wrong));
    }

    /** Of several {@code @Fallback}, here the last, it knows the place of each. */
    private static long line(Wrong wrong) {
        return wrong.kind() == ProblemKind.FALLBACK_MISSING ? wrong.line() - 1 : wrong.line();
    }
}
