package io.resilience.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardProcessorTest {
    private static final String SHOP = """
            class Shop {
                @Retry
                <T extends Comparable<T>> List<T> find(T[] first, Map<String, ? super T> more, int... counts) { return List.of(); }
                @CircuitBreaker
                static long price(String product) { return 1; }
                int plain() { return 1; }
                static class Till {
                    @Careful
                    void sell() {}
                }
                @Timeout("1s")
                @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                @interface Careful {}
            }
            """;

    @TempDir
    Path folder;

    private Javac javac() {
        return new Javac(folder).with(new GuardProcessor());
    }

    private Path list() {
        return folder.resolve(AnnotatedMethods.FILE);
    }

    @Test
    void listsTheAnnotatedMethods() throws IOException {
        assertThat(javac().compile(SHOP).all()).isEmpty();

        assertThat(Files.readString(list())).isEqualTo("""
                # Methods that carry annotations of guards. Written by the compiler.
                shop.Shop#find([Ljava/lang/Comparable;Ljava/util/Map;[I)Ljava/util/List;
                shop.Shop#price(Ljava/lang/String;)J
                shop.Shop$Till#sell()V
                """);
    }

    @Test
    void listsMethodsOfAClassThatInheritsItsAnnotations() throws IOException {
        new Javac(folder).compile("@CircuitBreaker public abstract class Base { }");
        Javac.Said said = javac().option("-cp")
                .option(folder + java.io.File.pathSeparator + System.getProperty("java.class.path"))
                .compile("class Shop extends Base { int price() { return 1; } }");

        assertThat(said.all()).isEmpty();
        assertThat(Files.readAllLines(list())).contains("shop.Shop#price()I");
    }

    @Test
    void aBuildOfSomeSourcesKeepsTheLinesOfTheOthers() throws IOException {
        javac().compile(SHOP, "class Other { @Retry int one() { return 1; } }");
        new Javac(folder)
                .with(new GuardProcessor())
                .option("-cp")
                .option(folder + java.io.File.pathSeparator + System.getProperty("java.class.path"))
                .compile("class Other { @Retry int two() { return 1; } }");

        assertThat(Files.readAllLines(list()))
                .contains("shop.Shop#price(Ljava/lang/String;)J", "shop.Other#two()I")
                .doesNotContain("shop.Other#one()I");
    }

    @Test
    void saysAndWritesNothingWhereNothingIsAnnotated() throws IOException {
        Javac.Said said = javac().option("-Xlint:all").compile("class Shop { @Deprecated int price() { return 1; } }");

        assertThat(said.all()).isEmpty();
        assertThat(list()).doesNotExist();
    }

    @Test
    void tellsAllProblemsInOneCompile() {
        Javac.Said said = javac().compile(
                        "class Shop { @Timeout(value = \"soon\", deadline = \"late\") @Fallback(method = \"none\") int price() { return 1; } }",
                        "class Till { @Retry(maxAttempts = 0, jitter = 2) int sell() { return 1; } }");

        assertThat(said.errors())
                .hasSize(5)
                .anyMatch(each -> each.endsWith("[fallback-missing]"))
                .filteredOn(each -> each.endsWith("[duration-unreadable]"))
                .hasSize(2);
    }

    @Test
    void leavesErrorsOfTheLanguageToTheCompiler() {
        Javac.Said said =
                javac().compile("class Shop extends Nowhere { @Retry Missing price(Absent a) { return null; } }");

        assertThat(said.errors()).isNotEmpty().noneMatch(each -> each.endsWith("]"));
    }

    @Test
    void aWarningCanBeSuppressedWhereItStands() {
        String order = "class Shop { @SuppressWarnings(\"resilience:retry-not-idempotent\") @Retry void order() {} }";
        assertThat(javac().compile(order).all()).isEmpty();
        assertThat(javac().compile(order.replace(":retry-not-idempotent", "")).all())
                .isEmpty();
        assertThat(javac().compile(order.replace("idempotent", "other")).all()).hasSize(1);
    }

    @Test
    void whatIsNamedTwiceIsMeantOnce() {
        String twice = "{\"resilience\", \"resilience\"}";
        String order = "class Shop { @SuppressWarnings(" + twice + ") @Retry void order() {} }";
        assertThat(javac().option("-Aresilience.ignore=fallback-missing,fallback-missing")
                        .compile(order)
                        .all())
                .isEmpty();
    }

    @Test
    void anErrorCanNotBeSuppressedWhereItStands() {
        assertThat(javac().compile(
                                "@SuppressWarnings(\"resilience\") class Shop { @Retry(maxAttempts = 0) int a() { return 1; } }")
                        .errors())
                .hasSize(1);
    }

    @Test
    void aKindOfProblemCanBeIgnored() {
        Javac.Said said = javac().option("-Aresilience.ignore=retry-not-idempotent, fallback-missing")
                .compile("class Shop { @Retry @Fallback(method = \"none\") void order() {} }");

        assertThat(said.all()).isEmpty();
    }

    @Test
    void seesWhatOtherProcessorsMake() {
        Javac.Said said = new Javac(folder)
                .with(new GuardProcessor())
                .with(new MakesBase())
                .compile("class Shop extends MadeBase { @Fallback(method = \"none\") int price() { return 1; } }");

        assertThat(said.all()).isEmpty();
    }

    @Test
    void lombokWorksBesideIt() throws Exception {
        String source =
                "@lombok.Value @lombok.Builder class Shop { int cheapest; @lombok.Getter(lazy = true) private final int sum = 1; "
                        + "@Fallback(method = \"getCheapest\") int price() { return 1; } }";
        for (List<String> order : List.of(List.of("lombok", "ours"), List.of("ours", "lombok"))) {
            Javac javac = new Javac(folder);
            for (String each : order) {
                javac.with(each.equals("ours") ? new GuardProcessor() : lombok());
            }
            Javac.Said said = javac.compile(source);
            assertThat(said.errors()).as("with " + order).isEmpty();
            assertThat(said.succeeded()).isTrue();
        }
        assertThat(Files.readAllLines(list())).contains("shop.Shop#price()I");
    }

    @Test
    void aFallbackThatLombokDoesNotMakeIsTold() throws Exception {
        Javac.Said said = new Javac(folder)
                .with(lombok())
                .with(new GuardProcessor())
                .compile(
                        "@lombok.Value class Shop { int cheapest; @Fallback(method = \"getCheap\") int price() { return 1; } }");

        assertThat(said.errors())
                .singleElement()
                .asString()
                .contains("did you mean 'getCheapest'?", "[fallback-missing]");
    }

    private static Processor lombok() throws ReflectiveOperationException {
        return Class.forName("lombok.launch.AnnotationProcessorHider$AnnotationProcessor")
                .asSubclass(Processor.class)
                .getDeclaredConstructor()
                .newInstance();
    }

    /** Makes a superclass in its first round. */
    @SupportedAnnotationTypes("*")
    private static final class MakesBase extends AbstractProcessor {
        private boolean made;

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!made) {
                made = true;
                try (Writer out = processingEnv
                        .getFiler()
                        .createSourceFile("shop.MadeBase")
                        .openWriter()) {
                    out.write("package shop; class MadeBase { protected int none() { return 0; } }");
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
