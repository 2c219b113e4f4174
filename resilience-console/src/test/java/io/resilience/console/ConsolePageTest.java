package io.resilience.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.Resilience;
import io.resilience.config.Sources;
import io.resilience.console.access.ConsoleRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of {@code docs/console.md} and {@code docs/dashboard.md} stands here, compiled and run. */
class ConsolePageTest {
    private static final Path ROOT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
    private static final Pattern BLOCK = Pattern.compile("```java no-check\\n(.*?)```", Pattern.DOTALL);

    private final Resilience resilience = Resilience.builder()
            .configure(settings -> settings.source(Sources.NONE))
            .build();

    @TempDir
    private Path directory;

    @AfterEach
    void close() {
        resilience.close();
    }

    @Test
    void startsWithOneLine() {
        try {
            Console console = Console.start(resilience);
            assertThat(console.address()).hasToString("http://127.0.0.1:8484/");
            console.close();
        } catch (IllegalStateException taken) {
            assertThat(taken).hasMessageContaining("8484");
        }
    }

    @Test
    void isShaped() {
        Path file = directory.resolve("console.token");
        try {
            Console console = Console.builder(resilience)
                    .port(9000)
                    .tokenFile(shown(Path.of("/run/shop/console.token"), file))
                    .start();
            assertThat(console.address().getPort()).isEqualTo(9000);
            assertThat(file).isRegularFile();
            console.close();
        } catch (IllegalStateException taken) {
            assertThat(taken).hasMessageContaining("9000");
        }
    }

    /** The page's file is in a directory that is not there. */
    private static Path shown(Path onThePage, Path here) {
        assertThat(onThePage.getFileName()).isEqualTo(here.getFileName());
        return here;
    }

    @Test
    void isMounted() {
        String secret = "0123456789abcdef0123456789abcdef";
        ConsoleServlet servlet = Console.builder(resilience)
                .token("ops", ConsoleRole.OPERATE, secret)
                .servlet();
        assertThat(servlet.routes()).isNotNull();
        servlet.destroy();
    }

    @Test
    void thePagesShowWhatStandsHere() throws IOException {
        String here = bare(Files.readString(
                ROOT.resolve("resilience-console/src/test/java/io/resilience/console/ConsolePageTest.java")));
        for (String page : List.of("console.md", "dashboard.md")) {
            List<String> blocks = BLOCK.matcher(
                            Files.readString(ROOT.resolve("docs").resolve(page)))
                    .results()
                    .map((MatchResult block) -> bare(block.group(1)))
                    .toList();
            assertThat(blocks).isNotEmpty().allSatisfy(block -> assertThat(here).contains(block));
        }
    }

    /** Without comments and spaces, and without what a test must do to its file. */
    private static String bare(String code) {
        return code.replaceAll("(?m)(?<!:)//.*$", "")
                .replaceAll("shown\\((Path.of\\([^)]*\\)), file\\)", "$1")
                .replaceAll("\\s", "");
    }
}
