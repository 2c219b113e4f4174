package io.resilience.fallback;

import static io.resilience.fallback.Wired.method;
import static io.resilience.fallback.Wired.problems;
import static io.resilience.fallback.Wired.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.resilience.fallback.elsewhere.FarShop;
import io.resilience.policy.CachePolicy;
import io.resilience.policy.FallbackPolicy;
import io.resilience.policy.Filter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What wrong wiring says: one sentence each with place, cause and remedy. */
@SuppressWarnings({"UnusedMethod", "NonApiType"}) // named by fallbacks
class WiringProblemTest {
    private static final String SHOP = "io.resilience.fallback.WiringProblemTest$Shop.";

    interface Rules {
        static String house(String item) {
            return item;
        }
    }

    static class Base extends FarShop implements Rules {
        private String hidden(String item) {
            return item;
        }
    }

    static class Shop extends Base {
        String find(String item) {
            return item;
        }

        static String fixed(String item) {
            return item;
        }

        List<String> all(Map<String, List<Integer>> query, int... sizes) {
            return List.of();
        }

        CompletionStage<Integer> later(String item) {
            return CompletableFuture.completedFuture(1);
        }

        void note(String item) {}

        Iterator<String> once(String item) {
            return List.of(item).iterator();
        }

        Stream<String> flow(String item) {
            return Stream.of(item);
        }

        CompletionStage<Void> done(String item) {
            return CompletableFuture.completedFuture(null);
        }

        String shortAnswer(String item, Throwable cause) {
            return item;
        }

        String tooFew() {
            return "";
        }

        String endsWrong(String item, String more) {
            return item;
        }

        String otherType(Integer item) {
            return "";
        }

        int count(String item) {
            return 1;
        }

        void nothing(String item) {}

        List<Integer> numbers(Map<String, List<Integer>> query, int... sizes) {
            return List.of();
        }

        List<String> otherQuery(Map<String, List<String>> query, int... sizes) {
            return List.of();
        }

        ArrayList<? extends CharSequence> vague(Map<String, List<Integer>> query, int... sizes) {
            return new ArrayList<>();
        }

        CompletionStage<String> laterText(String item) {
            return CompletableFuture.completedFuture("");
        }

        String twice(String item) {
            return item;
        }

        int twice(String item, IOException cause) {
            return 1;
        }
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("methods")
    void aMethodThatDoesNotFitSaysWhy(String guarded, String fallback, String problem) {
        assertThat(problems(method(Shop.class, guarded), method(fallback))).containsExactly(problem);
    }

    static Stream<Arguments> methods() {
        return Stream.of(
                arguments(
                        "find",
                        "shortAnser",
                        SHOP
                                + "find(String): there is no fallback method 'shortAnser' in Shop or above it; did you mean 'shortAnswer'?"),
                arguments(
                        "all",
                        "elsewhere",
                        SHOP
                                + "all(Map<String, List<Integer>>, int[]): there is no fallback method 'elsewhere' in Shop or above it;"
                                + " write List<String> elsewhere(Map<String, List<Integer>>, int[])"),
                arguments(
                        "find",
                        "find",
                        SHOP
                                + "find(String): the fallback method 'find' is the guarded method itself; name another, or an overload"
                                + " that takes an exception as well"),
                arguments("find", "tooFew", otherParameters("find(String)", "tooFew()", "(String)")),
                arguments(
                        "find", "endsWrong", otherParameters("find(String)", "endsWrong(String, String)", "(String)")),
                arguments("find", "otherType", otherParameters("find(String)", "otherType(Integer)", "(String)")),
                arguments(
                        "all",
                        "otherQuery",
                        otherParameters(
                                "all(Map<String, List<Integer>>, int[])",
                                "otherQuery(Map<String, List<String>>, int[])",
                                "(Map<String, List<Integer>>, int[])")),
                arguments(
                        "fixed",
                        "shortAnswer",
                        SHOP
                                + "fixed(String): the fallback method 'shortAnswer(String, Throwable)' needs an object, but the guarded"
                                + " method is static; make it static"),
                arguments(
                        "find",
                        "hidden",
                        SHOP
                                + "find(String): the fallback method 'hidden(String)' is private in Base; make it protected"),
                arguments(
                        "find",
                        "nearby",
                        SHOP
                                + "find(String): the fallback method 'nearby(String)' is visible only in the package of FarShop,"
                                + " io.resilience.fallback.elsewhere; make it protected"),
                arguments(
                        "find",
                        "house",
                        SHOP
                                + "find(String): the fallback method 'house(String)' is a static method of the interface Rules, which is"
                                + " not inherited; move it to Shop"),
                arguments("find", "count", otherReturn("find(String)", "count(String)", "int", "String", "String")),
                arguments(
                        "find", "nothing", otherReturn("find(String)", "nothing(String)", "void", "String", "String")),
                arguments("count", "find", otherReturn("count(String)", "find(String)", "String", "int", "int")),
                arguments(
                        "all",
                        "numbers",
                        otherReturn(
                                "all(Map<String, List<Integer>>, int[])",
                                "numbers(Map<String, List<Integer>>, int[])",
                                "List<Integer>",
                                "List<String>",
                                "List<String>")),
                arguments(
                        "all",
                        "vague",
                        otherReturn(
                                "all(Map<String, List<Integer>>, int[])",
                                "vague(Map<String, List<Integer>>, int[])",
                                "ArrayList<? extends CharSequence>",
                                "List<String>",
                                "List<String>")),
                arguments(
                        "later",
                        "laterText",
                        otherReturn(
                                "later(String)",
                                "laterText(String)",
                                "CompletionStage<String>",
                                "CompletionStage<Integer> or Integer",
                                "CompletionStage<Integer>")),
                arguments(
                        "twice",
                        "twice",
                        otherReturn("twice(String)", "twice(String, IOException)", "int", "String", "String")));
    }

    private static String otherParameters(String guarded, String fallback, String wanted) {
        return SHOP + guarded + ": the fallback method '" + fallback + "' takes other parameters; make them " + wanted
                + ", optionally followed by an exception";
    }

    private static String otherReturn(
            String guarded, String fallback, String returned, String wanted, String declared) {
        return SHOP + guarded + ": the fallback method '" + fallback + "' returns " + returned + ", which is no "
                + wanted + "; return " + declared;
    }

    @Test
    void aClosedModuleSaysHowToOpenIt() throws NoSuchMethodException {
        assertThat(problems(ArrayList.class.getMethod("get", int.class), method("elementData")))
                .containsExactly(
                        "java.util.ArrayList.get(int): the fallback method 'elementData(int)' is closed to reflection; add"
                                + " 'opens java.util to io.resilience.runtime;' to the module java.base");
    }

    @Test
    void aMethodThatIsWrongInTwoWaysSaysBoth() {
        assertThat(problems(method(Shop.class, "fixed"), method("count"))).hasSize(2);
    }

    @Test
    void everyWrongFallbackIsTold() {
        assertThat(problems(method(Shop.class, "find"), method("missing"), method("tooFew"), method("count")))
                .hasSize(3);
    }

    @Test
    void aMethodNeedsAClassToLookIn() {
        assertThat(problems(null, method("shortAnswer")))
                .containsExactly(
                        "there is no class to look for the fallback method 'shortAnswer' in, because the operation is called"
                                + " without an annotated method; give a function, a value, or an answer from the cache");
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("values")
    void aValueThatDoesNotFitSaysWhy(String text, String guarded, String problem) {
        assertThat(problems(method(Shop.class, guarded), value(text))).containsExactly(problem);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(
                        "many",
                        "count",
                        SHOP
                                + "count(String): the fallback value 'many' does not fit int; write a whole number from -2147483648 to"
                                + " 2147483647"),
                arguments(
                        "null",
                        "count",
                        SHOP
                                + "count(String): the fallback value 'null' does not fit int; write a whole number from -2147483648 to"
                                + " 2147483647"),
                arguments(
                        "many",
                        "later",
                        SHOP
                                + "later(String): the fallback value 'many' does not fit Integer; write a whole number from -2147483648"
                                + " to 2147483647"),
                arguments(
                        "done",
                        "note",
                        SHOP
                                + "note(String): the fallback value 'done' does not fit void; write null, for the method returns nothing"));
    }

    @Test
    void aQueueAnswerThatDoesNotFitSaysWhy() {
        assertThat(problems(method(Shop.class, "count"), new FallbackPolicy.Queued("many", Filter.ALL)))
                .containsExactly(
                        SHOP + "count(String): the queue answer 'many' does not fit int; write a whole number from"
                                + " -2147483648 to 2147483647");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unrememberable")
    void whatCannotBeRememberedSaysWhy(String guarded, String problem) {
        FallbackPolicy cached = new FallbackPolicy.Remembered(CachePolicy.DEFAULT, Filter.ALL);
        assertThat(problems(method(Shop.class, guarded), cached))
                .containsExactly(SHOP + guarded + "(String): " + problem);
    }

    static Stream<Arguments> unrememberable() {
        String nothing = "a method that returns nothing has no answer to remember; take a fallback other than cached";
        return Stream.of(
                arguments("note", nothing),
                arguments("done", nothing),
                arguments(
                        "once",
                        "an answer of type Iterator can be used only once, so it can't be remembered; return what it holds, such as a list"),
                arguments(
                        "flow",
                        "an answer of type Stream can be used only once, so it can't be remembered; return what it holds, such as a list"));
    }

    @Test
    void aRememberedAnswerOfUnknownTypeIsFine() {
        assertThat(Wired.chain(null, new FallbackPolicy.Remembered(CachePolicy.DEFAULT, Filter.ALL))
                        .remembers())
                .isTrue();
    }
}
