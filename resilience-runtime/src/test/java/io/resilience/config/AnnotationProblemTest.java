package io.resilience.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.annotation.Asynchronous;
import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.Cached;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.IdempotencyKey;
import io.resilience.annotation.Resilient;
import io.resilience.annotation.Retry;
import io.resilience.annotation.Timeout;
import io.resilience.exception.DefinitionException;
import io.resilience.exception.Problem;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with annotations is said with method, member, reason and remedy. */
class AnnotationProblemTest {
    record Picky(String text) implements Predicate<String> {
        @Override
        public boolean test(String other) {
            return text.equals(other);
        }
    }

    abstract static class Wrong {
        @Timeout("5 minuts")
        void duration(String sku) {}

        @Bulkhead(maxConcurrent = 0)
        void range() {}

        @CircuitBreaker(failureRate = 50)
        void share() {}

        @CircuitBreaker(window = "many")
        void window() {}

        @CircuitBreaker(recordResult = Picky.class)
        String predicate() {
            return "";
        }

        @Fallback(method = "a", value = "b")
        String kinds() {
            return "";
        }

        @Fallback
        String noKind() {
            return "";
        }

        @Fallback(value = {"a", "b"})
        String texts() {
            return "";
        }

        @Fallback(value = "a", queueAnswer = "b")
        String noQueue() {
            return "";
        }

        @Fallback(cached = @Cached)
        void cachedNothing() {}

        @Fallback(cached = @Cached(maxAge = "old"))
        String age() {
            return "";
        }

        @Fallback(cached = @Cached(maxSize = 0))
        String size() {
            return "";
        }

        @Retry
        abstract void missing();

        @Asynchronous
        String late() {
            return "";
        }

        @Retry
        void keys(@IdempotencyKey String a, @IdempotencyKey String b) {}

        @CircuitBreaker(service = "a", operation = "x")
        @Resilient(service = "b", operation = "y")
        void names() {}
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    duration | (String): @Timeout value '5 minuts' is not a duration; write a number and a unit (ms, s, m, h, d), such as 250ms or 5m, zero or more
                    range | (): @Bulkhead maxConcurrent '0' is too small; make it at least 1
                    share | (): @CircuitBreaker failureRate '50.0' is out of range; make it a number from 0 to 1
                    window | (): @CircuitBreaker window 'many' is not a window; write a duration such as 30s, '100 calls' or 'exactly 20 calls'
                    kinds | (): @Fallback gives method and value; give exactly one of method, handler, value, cached and queue, and repeat the annotation for more
                    noKind | (): @Fallback gives nothing; give exactly one of method, handler, value, cached and queue, and repeat the annotation for more
                    texts | (): @Fallback value holds 2 texts; give one, and write lists as JSON in one text
                    noQueue | (): @Fallback gives a queueAnswer but no queue; add queue = true, or write value
                    cachedNothing | (): @Cached remembers answers, but the method returns nothing; take it out
                    age | (): @Cached maxAge 'old' is not a duration; write a number and a unit (ms, s, m, h, d), such as 250ms or 5m, zero or more
                    size | (): @Cached maxSize '0' is too small; make it at least 1
                    missing | (): is abstract, so there is nothing to guard; put its annotations on the methods that implement it
                    late | (): @Asynchronous can't hand out a String before it is there; return CompletionStage, CompletableFuture, Future or void
                    keys | (String, String): @IdempotencyKey stands on 2 parameters; keep one of them
                    """)
    void oneSentenceSaysWhatIsWrong(String method, String sentence) {
        assertThat(Methods.problems(Wrong.class, method))
                .containsExactly("io.resilience.config.AnnotationProblemTest$Wrong." + method + sentence);
    }

    @Test
    void aPredicateNeedsAConstructor() {
        assertThat(Methods.problems(Wrong.class, "predicate"))
                .singleElement()
                .asString()
                .contains(
                        "predicate(): @CircuitBreaker recordResult 'io.resilience.config.AnnotationProblemTest$Picky' can't"
                                + " be made (")
                .endsWith("); give it a constructor without arguments");
    }

    @Test
    void twoNamesOnOneMethodContradictEachOther() {
        assertThat(Methods.problems(Wrong.class, "names"))
                .containsExactly(
                        "io.resilience.config.AnnotationProblemTest$Wrong.names(): @CircuitBreaker names the service 'a' and"
                                + " @Resilient 'b'; keep one of them",
                        "io.resilience.config.AnnotationProblemTest$Wrong.names(): @CircuitBreaker names the operation 'x'"
                                + " and @Resilient 'y'; keep one of them");
    }

    @CircuitBreaker(service = "a")
    @Resilient(service = "b", operation = "x")
    static class WrongClass {
        void price() {}
    }

    @Test
    void aClassNamesNoOperationAndOneService() {
        assertThat(Methods.problems(WrongClass.class, "price"))
                .containsExactly(
                        "io.resilience.config.AnnotationProblemTest$WrongClass.price(): @CircuitBreaker names the service"
                                + " 'a' and @Resilient 'b'; keep one of them",
                        "io.resilience.config.AnnotationProblemTest$WrongClass.price(): @Resilient of the class names the"
                                + " operation 'x'; name operations on methods, or share a breaker by scope = Scope.SERVICE");
    }

    static class Keyed {
        @CircuitBreaker(key = "#shrad")
        void misspelt(String shard) {}

        @CircuitBreaker(key = "#1")
        void outside(String shard) {}

        @CircuitBreaker(key = "shard")
        void bare(String shard) {}

        @CircuitBreaker(key = "#0")
        void nothing() {}

        @CircuitBreaker(key = "#shard")
        void right(int other, String shard) {}
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    misspelt | '#shrad' names no parameter; did you mean 'shard'?
                    outside | '#1' names no parameter; write #0 to #0
                    nothing | '#0' names no parameter; the method has none
                    """)
    void aKeyNamesAParameter(String method, String sentence) {
        GuardedMethod guarded = Methods.read(Keyed.class, method);

        DefinitionException failure = Assertions.catchThrowableOfType(
                DefinitionException.class, () -> Configuration.builder().build().effective(guarded));

        assertThat(failure.problems().stream().map(Problem::sentence))
                .singleElement()
                .asString()
                .contains(": breaker.key " + sentence)
                .endsWith(" (@CircuitBreaker on io.resilience.config.AnnotationProblemTest$Keyed." + method + ")");
    }

    @Test
    void aKeyThatNoMethodCouldHaveIsToldOfTheAnnotationItself() {
        assertThat(Methods.problems(Keyed.class, "bare"))
                .singleElement()
                .asString()
                .endsWith(
                        "Keyed.bare(String): @CircuitBreaker key 'shard' is no key; write a parameter's name or position, such as #shard or #0");
    }

    @Test
    void aRightKeyIsFound() {
        assertThat(ArgumentKey.position(Methods.method(Keyed.class, "right"), "#shard"))
                .isEqualTo(1);
        assertThat(ArgumentKey.position(Methods.method(Keyed.class, "right"), "#0"))
                .isEqualTo(0);
    }

    @Test
    void aMethodIsReadWithAClassThatHasIt() {
        List<Problem> problems = new java.util.ArrayList<>();
        AnnotationReader.read(String.class, Methods.method(Keyed.class, "right"), problems);

        assertThat(problems).singleElement().asString().contains("is no method of java.lang.String");
    }
}
