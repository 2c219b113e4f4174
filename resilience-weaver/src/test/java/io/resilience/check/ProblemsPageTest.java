package io.resilience.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.config.Configuration;
import io.resilience.exception.DefinitionException;
import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/problems.md} tells of every kind of problem, of no other, and its examples have the problems that it says. */
class ProblemsPageTest {
    private static final Path ROOT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
    private static final Pattern ENTRY =
            Pattern.compile("### `([a-z-]+)`( \\(warning\\))?\\n\\n(.*?)(?=\\n##|\\z)", Pattern.DOTALL);
    private static final Pattern EXAMPLE = Pattern.compile("```(java|yaml) no-check\\n(.*?)```", Pattern.DOTALL);

    /** Kinds that no example of the page can have, and the test that provokes each. */
    private static final Map<ProblemKind, String> ELSEWHERE = Map.ofEntries(
            Map.entry(
                    ProblemKind.CLASS_UNREADABLE,
                    "resilience-weaver/src/test/java/io/resilience/check/ClassFileCheckTest.java"),
            Map.entry(
                    ProblemKind.SETTINGS_UNUSED, "resilience-weaver/src/test/java/io/resilience/check/StartTest.java"),
            Map.entry(
                    ProblemKind.SERVICE_UNKNOWN,
                    "resilience-weaver/src/test/java/io/resilience/check/SettingsProblemTest.java"),
            Map.entry(
                    ProblemKind.GUARD_UNBUILDABLE,
                    "runtime-tests/src/test/java/io/resilience/tests/config/AtomicChangeTest.java"),
            Map.entry(
                    ProblemKind.SETTINGS_LOST,
                    "runtime-tests/src/test/java/io/resilience/tests/config/FileWatchTest.java"),
            Map.entry(ProblemKind.TRIAL_UNFIT, "runtime-tests/src/test/java/io/resilience/tests/TrialsTest.java"),
            Map.entry(
                    ProblemKind.FILE_UNREADABLE,
                    "resilience-weaver/src/test/java/io/resilience/check/SettingsProblemTest.java"),
            Map.entry(
                    ProblemKind.CACHED_UNSTORABLE,
                    "runtime-tests/src/test/java/io/resilience/tests/deadletter/LastingAnswerTest.java"),
            Map.entry(
                    ProblemKind.CONSOLE_ABSENT,
                    "runtime-tests/src/test/java/io/resilience/tests/ConsoleAbsentTest.java"),
            Map.entry(
                    ProblemKind.STORE_UNKNOWN,
                    "extensions/resilience-jdbc/src/test/java/io/resilience/jdbc/ConfiguredStoreTest.java"),
            Map.entry(
                    ProblemKind.SECRET_UNREADABLE,
                    "extensions/resilience-jdbc/src/test/java/io/resilience/jdbc/ConfiguredStoreTest.java"),
            Map.entry(
                    ProblemKind.IDEMPOTENT_UNSTORABLE,
                    "runtime-tests/src/test/java/io/resilience/tests/deadletter/DurableAnswerTest.java"),
            Map.entry(
                    ProblemKind.METHOD_OF_OTHER_CLASS,
                    "resilience-weaver/src/test/java/io/resilience/check/StartProblemTest.java"),
            Map.entry(
                    ProblemKind.FALLBACK_WITHOUT_CLASS,
                    "resilience-weaver/src/test/java/io/resilience/check/StartProblemTest.java"),
            Map.entry(
                    ProblemKind.VARIABLE_UNKNOWN,
                    "resilience-weaver/src/test/java/io/resilience/check/StartProblemTest.java"),
            Map.entry(
                    ProblemKind.VIRTUAL_THREADS_MISSING,
                    "resilience-weaver/src/test/java/io/resilience/check/StartProblemTest.java"),
            Map.entry(
                    ProblemKind.NOT_INTERCEPTABLE,
                    "resilience-guice/src/test/java/io/resilience/guice/ReportTest.java"),
            Map.entry(
                    ProblemKind.NOT_MADE_BY_GUICE,
                    "resilience-guice/src/test/java/io/resilience/guice/ReportTest.java"),
            Map.entry(
                    ProblemKind.UNGUARDED,
                    "resilience-runtime/src/test/java/io/resilience/inventory/SelfCheckTest.java"),
            Map.entry(
                    ProblemKind.ANNOTATIONS_LOST,
                    "weaving-tests/behaviour/src/main/java/io/resilience/weaving/StrippedBehaviour.java"),
            Map.entry(
                    ProblemKind.WEAVING_LOST,
                    "resilience-runtime/src/test/java/io/resilience/inventory/SelfCheckTest.java"));

    @TempDir
    Path folder;

    /** One problem of the page. */
    record Entry(String id, boolean warning, String language, String example) {
        @Override
        public String toString() {
            return id;
        }
    }

    static List<Entry> entries() throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Matcher found = ENTRY.matcher(Files.readString(ROOT.resolve("docs/problems.md")));
        while (found.find()) {
            Matcher example = EXAMPLE.matcher(found.group(3));
            boolean shown = example.find();
            Entry entry = new Entry(
                    found.group(1),
                    found.group(2) != null,
                    shown ? example.group(1) : "",
                    shown ? example.group(2) : "");
            assertThat(entries.put(entry.id, entry)).as("told twice").isNull();
        }
        return List.copyOf(entries.values());
    }

    static Stream<Entry> examples() throws IOException {
        return entries().stream().filter(entry -> !entry.example.isEmpty());
    }

    @Test
    void thePageTellsOfEveryKindAndNoOther() throws IOException {
        Set<String> kinds = new TreeSet<>(
                Arrays.stream(ProblemKind.values()).map(ProblemKind::id).toList());
        kinds.addAll(idsWrittenInCode());
        assertThat(entries()).extracting(Entry::id).containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    void thePageTellsWarningsFromErrors() throws IOException {
        assertThat(entries().stream().filter(Entry::warning).map(Entry::id))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemKind.values())
                        .filter(ProblemKind::isWarning)
                        .map(ProblemKind::id)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleHasItsProblem(Entry entry) {
        List<String> said = entry.language.equals("java") ? compiled(entry.example) : read(entry.example);

        assertThat(said).singleElement().asString().endsWith("[" + entry.id + "]");
    }

    private List<String> compiled(String example) {
        Javac.Said said = new Javac(folder)
                .with(new GuardProcessor())
                .compile(example.replace("@Retention(Ret", "@java.lang.annotation.Retention(java.lang.annotation.Ret"));
        return said.all().stream()
                .map(each -> each.getMessage(java.util.Locale.ROOT))
                .toList();
    }

    private static List<String> read(String example) {
        try {
            Configuration.builder().yaml("example", example).build();
            return List.of();
        } catch (DefinitionException wrong) {
            return wrong.problems().stream().map(Problem::toString).toList();
        }
    }

    @Test
    void whatHasNoExampleIsProvokedByATest() throws IOException {
        List<String> without = entries().stream()
                .filter(entry -> entry.example.isEmpty())
                .map(Entry::id)
                .toList();
        assertThat(without)
                .containsExactlyInAnyOrderElementsOf(
                        ELSEWHERE.keySet().stream().map(ProblemKind::id).toList());
        for (Map.Entry<ProblemKind, String> each : ELSEWHERE.entrySet()) {
            assertThat(Files.readString(ROOT.resolve(each.getValue())))
                    .as(each.getValue() + " provokes " + each.getKey().id())
                    .containsAnyOf(
                            each.getKey().id(), "ProblemKind." + each.getKey().name());
        }
    }

    @Test
    void theBuildsShownAreTheSamples() throws IOException {
        String samples = bare(Files.readString(ROOT.resolve("samples/quickstart-aspectj/pom.xml")))
                + bare(Files.readString(ROOT.resolve("samples/grocery-agent/pom.xml")));
        List<String> shown = Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve("docs/problems.md")))
                .results()
                .map(each -> bare(each.group(1)))
                .toList();
        assertThat(shown).hasSize(3).allSatisfy(each -> assertThat(samples).contains(each));
    }

    /** Without white space, and without what only a child of this project's parent needs. */
    private static String bare(String xml) {
        return xml.replace("combine.children=\"append\"", "").replaceAll("\\s+", "");
    }

    /** Ids of problems that are made without a kind. */
    private static Set<String> idsWrittenInCode() throws IOException {
        Pattern made = Pattern.compile("new Problem\\(\\s*\"([a-z-]+)\"");
        Set<String> ids = new TreeSet<>();
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file : files.filter(each -> each.toString().contains("/src/main/java/"))
                    .filter(each -> each.toString().endsWith(".java"))
                    .toList()) {
                made.matcher(Files.readString(file)).results().forEach(result -> ids.add(result.group(1)));
            }
        }
        return ids;
    }
}
