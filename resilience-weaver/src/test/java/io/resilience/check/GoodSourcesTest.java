package io.resilience.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources that work are passed over in silence. */
class GoodSourcesTest {
    private static final Path ROOT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();

    @TempDir
    Path folder;

    @Test
    void theQuickstartIsPassedOverInSilence() throws IOException {
        Javac.Said said = compiled("samples/quickstart-aspectj");

        assertThat(said.all()).isEmpty();
        assertThat(folder.resolve(AnnotatedMethods.FILE)).isNotEmptyFile();
        assertThat(ClassFileCheck.of(folder, List.of(), null)).isEmpty();
    }

    /** Its methods are of all kinds; those that return nothing are retried to see that they are. */
    @Test
    void theBehaviourSuiteOfWeavingHasNoErrors() throws IOException {
        Javac.Said said = compiled("weaving-tests/behaviour");

        assertThat(said.errors()).isEmpty();
        assertThat(said.texts(Diagnostic.Kind.WARNING))
                .allMatch(each -> each.endsWith("[" + ProblemKind.RETRY_NOT_IDEMPOTENT.id() + "]"));
        assertThat(ClassFileCheck.of(folder, List.of(), null).stream().filter(each -> !each.isWarning()))
                .isEmpty();
    }

    private Javac.Said compiled(String module) throws IOException {
        Path sources = ROOT.resolve(module).resolve("src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            List<JavaFileObject> all = files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> source(sources, file))
                    .toList();
            assertThat(all).isNotEmpty();
            return new Javac(folder).with(new GuardProcessor()).compile(all);
        }
    }

    private static JavaFileObject source(Path root, Path file) {
        try {
            String name = root.relativize(file).toString().replace(".java", "").replace('/', '.');
            return Javac.source(name, Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // an inherited, generic fallback, and one of an outer class's type variable
                "abstract class Base<T> { protected List<T> none(T key, Exception e) { return List.of(); } } "
                        + "class Shop extends Base<String> { @Fallback(method = \"none\") List<String> find(String key) { return List.of(); } }",
                "class Outer<T> { class Shop { @Fallback(method = \"none\") T find(T key) { return key; } T none(T key) { return key; } } }",
                // a generic method, bounds by an interface and by a class and an interface, wildcards, varargs, arrays
                "class Shop { @Fallback(method = \"none\") <T extends Comparable<? super T>, N extends Number & Runnable> Map<T, N[]> find(List<? extends T> a, N... b) throws IOException { return Map.of(); } "
                        + "<A extends Comparable<? super A>, B extends Number & Runnable> Map<A, B[]> none(List<? extends A> a, B... b) { return Map.of(); } }",
                // overloads by exception; checked ones may be declared
                "class Shop { @Fallback(method = \"none\") int find(int a) { return 1; } int none(int a, IOException e) throws Exception { return 0; } int none(int a) { return 0; } }",
                // stages and futures
                "class Shop { @Fallback(method = \"none\") @Timeout(\"1s\") CompletionStage<Integer> find() { return null; } int none() { return 0; } }",
                "class Shop { @Asynchronous Future<Void> find() { return null; } @Asynchronous void send() {} }",
                // what is a value all the same: iterators, generic results, types that are suppliers beside all else
                "class Shop { @Retry Iterator<String> find() { return null; } @Retry <T> T any(Class<T> type) { return null; } "
                        + "@Retry Price price() { return null; } static class Price implements Supplier<String> { public String get() { return null; } } }",
                // records, enums, interfaces' default methods, private static nested classes
                "record Shop(int sum) { @Fallback(method = \"none\") int find() { return sum; } private static int none() { return 0; } }",
                "enum Shop { ONE { int cost() { return 1; } }, TWO; int cost() { return 2; } @Fallback(method = \"cost\") int find() { return 1; } }",
                "interface Shop { @Fallback(method = \"none\") default int find() { return 1; } default int none() { return 0; } }",
                "class Shop { private static class Till { @Fallback(\"7\") private static long sum(Till other) { return 1; } } }",
                // literals: JSON of a record, of a bean, of a list; an enum with a body; a predicate above one's own
                "class Shop { record Price(int sum, List<String> parts) {} @Fallback(\"{\\\"sum\\\": 1, \\\"parts\\\": [\\\"a\\\"]}\") Price find() { return null; } }",
                "class Shop { static class Money { public int sum; } static class Price extends Money { public Price() { sum = 1; } } @Fallback(\"{\\\"sum\\\": 1}\") Price find() { return null; } }",
                "class Shop { enum Colour { RED { }, GREEN } @Fallback(\"RED\") Colour find() { return null; } }",
                "class Shop { static abstract class Base implements Predicate<Object> { Base(String a, long b) {} } static class Empty extends Base { Empty() { super(\"\", 1); } public boolean test(Object o) { return o == null; } } "
                        + "@CircuitBreaker(recordResult = Empty.class) String find() { return null; } }",
                // dead letters of a record and collections
                "class Shop { record Order(String id, List<Integer> counts, Map<String, java.time.Instant> times) {} @DeadLetter int order(Order order, int... more) { return 1; } }",
                // split by name; idempotent; annotations of one's own
                "class Shop { @CircuitBreaker(key = \"#shard\") int find(String shard) { return 1; } }",
                "class Shop { @Retry @Idempotent void order() {} @Retry void pay(@IdempotencyKey String key) {} @Retry(maxAttempts = 1) void once() {} }",
                "@Shop.Careful class Shop { int find() { return 1; } @Retry @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Careful {} }"
            })
    void whatWorksIsPassedOverInSilence(String source) throws IOException {
        Javac.Said said = new Javac(folder).with(new GuardProcessor()).compile(source);
        assertThat(said.texts(Diagnostic.Kind.ERROR, Diagnostic.Kind.WARNING)).isEmpty();
        assertThat(said.succeeded()).isTrue();
        assertThat(ClassFileCheck.of(folder, List.of(), null))
                .extracting(Problem::toString)
                .isEmpty();
    }
}
