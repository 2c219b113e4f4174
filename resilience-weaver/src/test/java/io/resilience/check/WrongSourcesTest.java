package io.resilience.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.exception.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each problem of a source is told by the compiler at its line, and by the checks of class files with the same id and sentence. */
class WrongSourcesTest {
    @TempDir
    Path folder;

    static Stream<Wrong> wrongs() {
        return Stream.concat(WrongSources.all().stream(), WrongFallbacks.all().stream());
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void theCompilerTellsItAtItsLine(Wrong wrong) {
        Javac.Said said = new Javac(folder).with(new GuardProcessor()).compile(wrong.source());

        assertThat(said.all()).as("all that the compiler said").hasSize(1);
        Diagnostic<? extends JavaFileObject> only = said.all().get(0);
        assertThat(only.getMessage(Locale.ROOT))
                .contains(wrong.sentence())
                .endsWith(" [" + wrong.kind().id() + "]");
        assertThat(only.getLineNumber()).isEqualTo(wrong.line());
        assertThat(only.getKind())
                .isEqualTo(wrong.kind().isWarning() ? Diagnostic.Kind.WARNING : Diagnostic.Kind.ERROR);
        assertThat(said.succeeded()).isEqualTo(wrong.kind().isWarning());
        assertThat(said.printed()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void theClassFilesTellItToo(Wrong wrong) throws IOException {
        Javac.Said said = new Javac(folder).compile(wrong.source());
        assertThat(said.succeeded()).as("compiled: " + said.all()).isTrue();

        List<Problem> problems = ClassFileCheck.of(folder, List.of(), null);

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).id()).isEqualTo(wrong.kind().id());
        assertThat(problems.get(0).sentence()).contains(wrong.sentence());
    }
}
