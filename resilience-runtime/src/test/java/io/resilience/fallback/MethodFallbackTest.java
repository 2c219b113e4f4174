package io.resilience.fallback;

import static io.resilience.fallback.Wired.answer;
import static io.resilience.fallback.Wired.call;
import static io.resilience.fallback.Wired.chain;
import static io.resilience.fallback.Wired.method;
import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.fallback.elsewhere.FarShop;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which method answers. */
@SuppressWarnings({"UnusedMethod", "NonApiType"}) // called by name
class MethodFallbackTest {
    interface Polite {
        default String sorry(String item) {
            return "sorry for " + item + " says " + getClass().getSimpleName();
        }
    }

    static class Base extends FarShop implements Polite {
        static String hidden(String item) {
            return "base " + item;
        }

        Object narrowed(String item) {
            return item;
        }

        String above(String item) {
            return "base " + item;
        }

        String overridden(String item) {
            return "base " + item;
        }
    }

    static class Shop extends Base {
        String find(String item) {
            return item;
        }

        static String hidden(String item) {
            return "shop " + item;
        }

        @Override
        String narrowed(String item) {
            return "narrowed " + item;
        }

        static String fixed(String item) {
            return item;
        }

        private String own(String item) {
            return "own " + item;
        }

        private static String still(String item) {
            return "still " + item;
        }

        String withCause(String item, Throwable cause) {
            return item + " " + cause.getMessage();
        }

        String choosy(String item) {
            return "plain";
        }

        String choosy(String item, IOException cause) {
            return "io";
        }

        String choosy(String item, FileNotFoundException cause) {
            return "file";
        }

        String choosy(String item, RuntimeException cause) {
            return "runtime";
        }

        String choosy(Integer other) {
            return "another overload, which has nothing to do with it";
        }

        String onlyIo(String item, IOException cause) {
            return "io";
        }

        @Override
        String overridden(String item) {
            return "shop " + item;
        }

        String find(String item, Exception cause) {
            return "overload of the guarded method";
        }

        <X extends Throwable> String anyCause(String item, X cause) {
            return "any " + cause.getMessage();
        }

        Object many(String... items) {
            return items.length;
        }

        String manyToo(String[] items) {
            return "many " + items.length;
        }

        int count(String item) {
            return 1;
        }

        Integer boxedCount(String item) {
            return 2;
        }

        @Nullable
        Integer noCount(String item) {
            return null;
        }

        long wide(int a, long b) {
            return a + b;
        }

        int narrow(Integer a, long b) {
            return 7;
        }

        void note(String item) {}

        String noteElsewhere(String item) {
            return "ignored";
        }
    }

    static final class Corner extends Shop {
        @Override
        String above(String item) {
            return "corner " + item;
        }
    }

    private final Shop shop = new Shop();
    private final Method find = find();

    private static Method find() {
        try {
            return Shop.class.getDeclaredMethod("find", String.class);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aPrivateMethodOfTheClass() {
        assertThat(answer(chain(find, method("own")), shop, "eggs")).isEqualTo("own eggs");
    }

    @Test
    void aStaticMethodForAnInstance() {
        assertThat(answer(chain(find, method("still")), shop, "eggs")).isEqualTo("still eggs");
    }

    @Test
    void aStaticMethodForAStaticOne() {
        Method fixed = method(Shop.class, "fixed");
        assertThat(answer(chain(fixed, method("still")), null, "eggs")).isEqualTo("still eggs");
        assertThat(answer(chain(fixed, method("shared")), null, "eggs")).isEqualTo("shared eggs");
    }

    @Test
    void aMethodOfASuperclass() {
        assertThat(answer(chain(find, method("above")), shop, "eggs")).isEqualTo("base eggs");
    }

    @Test
    void aProtectedMethodOfASuperclassInAnotherPackage() {
        assertThat(answer(chain(find, method("inherited")), shop, "eggs")).isEqualTo("inherited eggs");
    }

    @Test
    void aDefaultMethodOfAnInterface() {
        assertThat(answer(chain(find, method("sorry")), shop, "eggs")).isEqualTo("sorry for eggs says Shop");
    }

    @Test
    void whatASubclassOverrides() {
        assertThat(answer(chain(find, method("above")), new Corner(), "eggs")).isEqualTo("corner eggs");
        assertThat(answer(chain(find, method("overridden")), shop, "eggs")).isEqualTo("shop eggs");
    }

    @Test
    void theNearestOfStaticMethods() {
        assertThat(answer(chain(find, method("hidden")), shop, "eggs")).isEqualTo("shop eggs");
    }

    @Test
    void anOverrideWithANarrowerReturnType() {
        assertThat(answer(chain(find, method("narrowed")), shop, "eggs")).isEqualTo("narrowed eggs");
    }

    @Test
    void theFailureIsHandedOver() {
        assertThat(answer(chain(find, method("withCause")), shop, "eggs")).isEqualTo("eggs down");
        assertThat(answer(chain(find, method("anyCause")), shop, "eggs")).isEqualTo("any down");
    }

    @Test
    void theMostSpecificExceptionWins() {
        FallbackChain chain = chain(find, method("choosy"));
        assertThat(chosen(chain, new FileNotFoundException())).isEqualTo("file");
        assertThat(chosen(chain, new java.io.EOFException())).isEqualTo("io");
        assertThat(chosen(chain, new IllegalStateException())).isEqualTo("runtime");
        assertThat(chosen(chain, new InterruptedException())).isEqualTo("plain");
        assertThat(chosen(chain, new StackOverflowError())).isEqualTo("plain");
    }

    @Test
    void theFailureItselfCountsNotItsCauseSaveForCarriers() {
        FallbackChain chain = chain(find, method("choosy"));
        assertThat(chosen(chain, new RuntimeException(new IOException()))).isEqualTo("runtime");
        assertThat(chosen(chain, new CompletionException(new FileNotFoundException())))
                .isEqualTo("file");
    }

    private @Nullable Object chosen(FallbackChain chain, Throwable failure) {
        return chain.answer(call(shop, failure, "eggs")).value();
    }

    @Test
    void noMethodForTheFailureIsNoAnswer() {
        Answer answer = chain(find, method("onlyIo")).answer(call(shop, new IllegalStateException(), "eggs"));
        assertThat(answer.given()).isFalse();
        assertThat(answer.failed()).isZero();
    }

    @Test
    void anOverloadOfTheGuardedMethodIsNotTheGuardedMethod() {
        assertThat(answer(chain(find, method("find")), shop, "eggs")).isEqualTo("overload of the guarded method");
    }

    @Test
    void variableArgumentsAreAnArray() {
        Method many = method(Shop.class, "many");
        String[] items = {"eggs", "milk"};
        assertThat(answer(chain(many, method("manyToo")), shop, (Object) items)).isEqualTo("many 2");
    }

    @Test
    void primitivesAndBoxesAreOne() {
        Method count = method(Shop.class, "count");
        assertThat(answer(chain(count, method("boxedCount")), shop, "eggs")).isEqualTo(2);
        assertThat(answer(chain(method(Shop.class, "boxedCount"), method("count")), shop, "eggs"))
                .isEqualTo(1);
        assertThat(answer(chain(method(Shop.class, "wide"), method("narrow")), shop, 1, 2L))
                .isEqualTo(7L);
    }

    @Test
    void nullWhereAPrimitiveIsNeededIsAFailureOfTheFallback() {
        IOException failure = new IOException("down");
        Answer answer = chain(method(Shop.class, "count"), method("noCount")).answer(call(shop, failure, "eggs"));
        assertThat(answer.given()).isFalse();
        assertThat(failure.getSuppressed())
                .singleElement()
                .isInstanceOf(NullPointerException.class)
                .hasToString(
                        "java.lang.NullPointerException: the fallback method gave null where a primitive value is needed");
    }

    @Test
    void whatAFallbackOfAVoidMethodReturnsIsDropped() {
        assertThat(answer(chain(method(Shop.class, "note"), method("noteElsewhere")), shop, "eggs"))
                .isNull();
    }

    @Test
    void nullArgumentsAreHandedOn() {
        assertThat(answer(chain(find, method("own")), shop, (Object) null)).isEqualTo("own null");
    }

    // Type variables

    abstract static class Store<K, V> {
        abstract List<V> all(K key, Collection<? extends V> known);

        List<V> none(K key, Collection<? extends V> known) {
            return new ArrayList<>(known);
        }

        <T> T pick(Class<T> type) {
            throw new IllegalStateException();
        }

        <U> @Nullable U pickNone(Class<U> type) {
            return null;
        }
    }

    static class EggStore extends Store<Integer, String> {
        @Override
        List<String> all(Integer key, Collection<? extends String> known) {
            return List.of();
        }

        int size(int key) {
            return key;
        }

        ArrayList<String> better(Integer key, Collection<? extends String> known) {
            return new ArrayList<>(List.of("better"));
        }
    }

    @Test
    void typeVariablesOfSuperclassesAreReplaced() {
        Method all = method(EggStore.class, "all");
        assertThat(answer(chain(all, method("none")), new EggStore(), 1, List.of("egg")))
                .isEqualTo(List.of("egg"));
        assertThat(answer(chain(all, method("better")), new EggStore(), 1, List.of()))
                .isEqualTo(List.of("better"));
        assertThat(answer(chain(method(Store.class, "all"), method("none")), new EggStore(), 1, List.of("egg")))
                .isEqualTo(List.of("egg"));
    }

    @Test
    void typeVariablesOfMethodsAreMatchedByPosition() {
        assertThat(answer(chain(method(Store.class, "pick"), method("pickNone")), new EggStore(), String.class))
                .isNull();
    }

    interface Finder<T> {
        T find(T key);

        default T same(T key) {
            return key;
        }
    }

    static final class IntFinder implements Finder<Integer> {
        @Override
        public Integer find(Integer key) {
            return -1;
        }
    }

    @Test
    void bridgesAreLookedThrough() throws NoSuchMethodException {
        Method find = IntFinder.class.getMethod("find", Integer.class);
        assertThat(answer(chain(find, method("same")), new IntFinder(), 5)).isEqualTo(5);
    }
}
