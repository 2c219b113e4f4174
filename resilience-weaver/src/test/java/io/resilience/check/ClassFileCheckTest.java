package io.resilience.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.resilience.exception.Problem;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.bytebuddy.build.Plugin;
import net.bytebuddy.dynamic.ClassFileLocator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassFileCheckTest {
    private static final String WRONG = "class Shop { @Timeout(\"soon\") int price() { return 1; } }";
    private static final String RIGHT = "class Shop { @Timeout(\"1s\") int price() { return 1; } }";
    private static final String DOUBTFUL = "class Shop { @Retry void order() {} }";

    @TempDir
    Path folder;

    private List<Problem> problems() throws IOException {
        return ClassFileCheck.of(folder, List.of(), null);
    }

    @Test
    void noCodeOfTheClassesRuns() throws IOException {
        new Javac(folder).compile("""
                class Shop {
                    static { System.setProperty("shop.initialised", "Shop"); }
                    enum Colour { RED, BLUE; static { System.setProperty("shop.initialised", "Colour"); } }
                    static class Empty implements Predicate<Colour> {
                        Empty() { System.setProperty("shop.initialised", "Empty"); }
                        public boolean test(Colour colour) { return false; }
                    }
                    @CircuitBreaker(recordResult = Empty.class)
                    @Fallback("RED")
                    Colour colour() { return Colour.BLUE; }
                }
                """);

        assertThat(problems()).isEmpty();
        assertThat(System.getProperty("shop.initialised")).isNull();
    }

    @Test
    void whatItsCodeNeedsNeedNotBeThere() throws IOException {
        new Javac(folder)
                .compile(
                        "class Shop { @Timeout(\"soon\") int price() { return new Optional().hashCode(); } static class Optional {} }");
        Files.delete(folder.resolve("shop/Shop$Optional.class"));

        assertThat(problems()).extracting(Problem::id).containsExactly("duration-unreadable");
    }

    @Test
    void whatItsSignaturesNeedAndIsNotThereIsToldAndFailsNothing() throws IOException {
        new Javac(folder)
                .compile(
                        "class Shop { @Timeout(\"1s\") int price(Optional o) { return 1; } static class Optional {} }");
        Files.delete(folder.resolve("shop/Shop$Optional.class"));

        assertThat(problems()).singleElement().satisfies(only -> {
            assertThat(only.id()).isEqualTo("class-unreadable");
            assertThat(only.sentence())
                    .startsWith("shop.Shop: can't be checked: ")
                    .contains("shop/Shop$Optional");
        });
        assertThat(run(folder.toString()).code()).isZero();
    }

    @Test
    void aClassWithoutAnnotationsIsNotLookedAt() throws IOException {
        new Javac(folder).compile("class Shop { int price(Optional o) { return 1; } static class Optional {} }");
        Files.delete(folder.resolve("shop/Shop$Optional.class"));

        assertThat(problems()).isEmpty();
    }

    @Test
    void theMainEndsWithOneWhereThereIsAnError() throws IOException {
        new Javac(folder).compile(WRONG);
        Ended wrong = run(folder.toString());
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.text()).startsWith("error: shop.Shop.price(): @Timeout value 'soon' is not a duration; write");
        assertThat(run("--ignore", "duration-unreadable", folder.toString()).code())
                .isZero();

        new Javac(folder).compile(DOUBTFUL);
        assertThat(run(folder.toString()).code()).isZero();
        assertThat(run(folder.toString()).text()).startsWith("warning: ").contains("[retry-not-idempotent]");
    }

    @Test
    void theMainSaysHowToCallIt() throws IOException {
        assertThat(run().code()).isEqualTo(2);
        assertThat(run("--config").text()).startsWith("usage: ");
        assertThat(run("--nonsense", "x", folder.toString()).code()).isEqualTo(2);
    }

    @Test
    void thePluginEndsABuildWithAllErrors() throws IOException {
        new Javac(folder).compile(WRONG, "class Till { @Retry(jitter = 2) int sell() { return 1; } }");

        assertThatThrownBy(() -> plugin(new ChecksPlugin()))
                .hasStackTraceContaining("1) shop.Shop.price(): @Timeout value 'soon' is not a duration")
                .hasStackTraceContaining("2) shop.Till.sell(): @Retry jitter");
    }

    @Test
    void thePluginLeavesRightClassesAsTheyAre() throws IOException {
        new Javac(folder).compile(RIGHT, DOUBTFUL.replace("Shop", "Till"));
        byte[] before = Files.readAllBytes(folder.resolve("shop/Shop.class"));

        plugin(new ChecksPlugin(folder.toFile()));

        assertThat(folder.resolve("shop/Shop.class")).hasBinaryContent(before);
    }

    @Test
    void thePluginReadsTheSettings() throws IOException {
        new Javac(folder)
                .file("resilience.yaml", "resilience: {services: {Shop: {timeout: {deadline: 500ms}}}}")
                .compile(RIGHT);

        assertThatThrownBy(() -> plugin(new ChecksPlugin(folder.toFile())))
                .hasStackTraceContaining("[deadline-too-short]");
    }

    private void plugin(Plugin plugin) throws IOException {
        new Plugin.Engine.Default()
                .with(ClassFileLocator.ForClassLoader.ofSystemLoader())
                .apply(folder.toFile(), folder.toFile(), new Plugin.Factory.Simple(plugin));
    }

    private record Ended(int code, String text) {}

    private static Ended run(String... arguments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = CheckMain.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8));
        return new Ended(code, out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aClassPathMayBeGiven() throws IOException {
        Path library = Files.createDirectories(folder.resolve("library"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        new Javac(library).compile("public class Base { protected int none() { return 0; } }");
        String path = library + File.pathSeparator + System.getProperty("java.class.path");
        new Javac(classes)
                .option("-cp")
                .option(path)
                .compile("class Shop extends Base { @Fallback(method = \"none\") int price() { return 1; } }");

        assertThat(run("--classpath", library.toString(), classes.toString()).text())
                .isEmpty();
        assertThat(ClassFileCheck.of(classes, List.of(library), null)).isEmpty();
    }
}
