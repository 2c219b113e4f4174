package io.resilience.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.config.Configuration;
import io.resilience.exception.DefinitionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every example of the documentation is one that compiles and runs.
 *
 * <p>A {@code java} block of README.md or docs/ must stand, but for white space, in a source of a test or a sample. Write the example
 * there first, then copy it. A {@code yaml} block must be a configuration without problems. A line {@code // ...} leaves code out; {@code ```java no-check} excuses a block, for pseudo-code.
 */
class DocSnippetsTest {
    private static final Path ROOT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();

    @Test
    void everyJavaSnippetStandsInATestOrSample() throws IOException {
        SourceShelf sources = SourceShelf.under(ROOT);
        List<String> lost = snippets("java").stream()
                .filter(snippet -> !sources.has(snippet.text()))
                .map(snippet -> snippet.place() + ": no test or sample contains the block that begins \""
                        + snippet.firstLine() + "\"")
                .toList();
        assertThat(lost)
                .as("write these examples into a test first, or mark them ```java no-check")
                .isEmpty();
    }

    @Test
    void everyYamlSnippetIsAConfiguration() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Snippet snippet : snippets("yaml")) {
            try {
                Configuration.builder().yaml(snippet.place(), snippet.text()).build();
            } catch (DefinitionException problems) {
                problems.problems().forEach(problem -> wrong.add(problem.toString()));
            }
        }
        assertThat(wrong)
                .as("correct these settings, or mark the block ```yaml no-check")
                .isEmpty();
    }

    @Test
    void everyLinkToAPageLeadsToOne() throws IOException {
        Pattern link = Pattern.compile("\\]\\(([^)#:]+\\.md)[^)]*\\)");
        List<String> dead = new ArrayList<>();
        for (Path page : pages()) {
            Matcher links = link.matcher(Files.readString(page));
            while (links.find()) {
                if (!Files.exists(page.resolveSibling(links.group(1)))) {
                    dead.add(ROOT.relativize(page) + " links to " + links.group(1));
                }
            }
        }
        assertThat(dead).as("links to pages that do not exist").isEmpty();
    }

    @Test
    void aSnippetIsFoundWhateverItsWhiteSpace() throws IOException {
        SourceShelf sources = SourceShelf.under(ROOT);
        assertThat(sources.has("@Test void aSnippetIsFoundWhateverItsWhiteSpace( ) throws IOException"))
                .isTrue();
        assertThat(sources.has(
                        "class DocSnippetsTest {\n    // ...\n    private List<Snippet> snippetsBefore" + "TheyWere"))
                .isFalse();
        assertThat(sources.has("class DocSnippetsTest {\n    // ...\n  static List<Snippet> snippets(String language)"))
                .isTrue();
    }

    @Test
    void fencesAreRead() {
        List<Snippet> snippets = Snippet.read(
                "page", List.of("text", "```java no-check", "int i;", "```", "", "```yaml", "a: b", "```"));
        assertThat(snippets)
                .containsExactly(
                        new Snippet("page:2", "java", false, "int i;"), new Snippet("page:6", "yaml", true, "a: b"));
    }

    private static List<Snippet> snippets(String language) throws IOException {
        List<Snippet> snippets = new ArrayList<>();
        for (Path page : pages()) {
            snippets.addAll(Snippet.read(ROOT.relativize(page).toString(), Files.readAllLines(page)));
        }
        return snippets.stream()
                .filter(snippet -> snippet.checked() && snippet.language().equals(language))
                .toList();
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        pages.removeIf(page -> !Files.exists(page));
        return pages;
    }
}
