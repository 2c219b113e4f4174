package io.resilience.weaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.resilience.testkit.ResilienceTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A stack trace shows the line that failed, and between it and the caller nothing but the method's own class. */
@ResilienceTest
public abstract class TraceBehaviour {
    private static final Path SOURCE = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolveSibling("behaviour/src/main/java/io/resilience/weaving/Traced.java");

    private final Traced traced = new Traced();

    @Test
    void showsTheLineThatFailed() throws IOException {
        Throwable failure = catchThrowable(() -> traced.fail(1));
        List<String> source = Files.readAllLines(SOURCE);
        StackTraceElement top = failure.getStackTrace()[0];
        assertThat(top.getFileName()).isEqualTo("Traced.java");
        assertThat(source.get(top.getLineNumber() - 1)).contains("the line that traces show");
    }

    @Test
    void showsNobodyBetweenTheMethodAndItsCaller() {
        StackTraceElement[] frames = traced.whoCalls();
        List<StackTraceElement> own = Arrays.stream(frames)
                .takeWhile(frame -> !frame.getClassName().equals(TraceBehaviour.class.getName()))
                .toList();
        assertThat(own)
                .hasSizeBetween(1, frames.length - 1)
                .allMatch(frame -> frame.getClassName().equals(Traced.class.getName()));
        assertThat(own.get(own.size() - 1).getMethodName()).startsWith("whoCalls");
    }
}
