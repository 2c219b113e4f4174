package io.resilience.weaving.compiletime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/weaving.md tells to copy is what builds the quickstart. */
class WeavingPageTest {
    private static final Pattern XML = Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL);
    private static final Path ROOT = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .getParent()
            .getParent();

    @Test
    void thePagesBuildIsTheQuickstarts() throws IOException {
        String quickstart = bare(Files.readString(ROOT.resolve("samples/quickstart-aspectj/pom.xml")));
        String page = Files.readString(ROOT.resolve("docs/weaving.md"));
        List<String> fragments = XML.matcher(page)
                .results()
                .map(MatchResult::group)
                .map(block -> bare(block.substring("```xml".length(), block.length() - "```".length())))
                .filter(block -> !block.startsWith("<aspectj>"))
                .toList();
        assertThat(fragments)
                .hasSize(2)
                .allSatisfy(fragment -> assertThat(quickstart).contains(fragment));
    }

    private static String bare(String xml) {
        return xml.replaceAll("\\s+", "");
    }
}
