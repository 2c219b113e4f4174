package io.resilience.weaving.compiletime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What docs/weaving.md tells to copy is what builds the quickstarts. */
class WeavingPageTest {
    private static final Pattern XML = Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL);
    private static final Path ROOT = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .getParent()
            .getParent();

    @ParameterizedTest
    @CsvSource({"quickstart-aspectj, 3", "quickstart-bytebuddy, 2"})
    void thePagesBuildIsTheQuickstarts(String quickstart, int parts) throws IOException {
        String build = bare(
                Files.readString(ROOT.resolve("samples").resolve(quickstart).resolve("pom.xml")));
        assertThat(fragments().filter(build::contains)).hasSize(parts);
        assertThat(fragments()).hasSize(5);
    }

    private static Stream<String> fragments() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/weaving.md"));
        return XML.matcher(page)
                .results()
                .map(MatchResult::group)
                .map(block -> bare(block.substring("```xml".length(), block.length() - "```".length())))
                .filter(block -> !block.startsWith("<aspectj>"));
    }

    private static String bare(String xml) {
        return xml.replace(" combine.children=\"append\"", "").replaceAll("\\s+", "");
    }
}
