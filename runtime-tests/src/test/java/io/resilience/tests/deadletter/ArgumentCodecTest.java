package io.resilience.tests.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.resilience.annotation.Redact;
import io.resilience.deadletter.ArgumentCodec;
import io.resilience.deadletter.CallSignature;
import io.resilience.deadletter.LetterCall;
import io.resilience.deadletter.UnstorableCallException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentCodecTest {
    private final ArgumentCodec codec = new ArgumentCodec();

    record Line(String item, int number, @Nullable Line sub) {}

    enum Size {
        SMALL,
        LARGE {
            @Override
            public String toString() {
                return "huge";
            }
        }
    }

    static class Texts {
        @SuppressWarnings("NonApiType")
        private HashSet<String> set = new HashSet<>();
    }

    static class Order {
        private String name = "";
        private final List<Line> lines = new java.util.ArrayList<>();
        private Duration within = Duration.ZERO;

        int total() {
            return lines.size();
        }

        public int getTotal() {
            throw new IllegalStateException("no getter of a user's may run");
        }
    }

    static class RushOrder extends Order {
        String courier = "bike";
    }

    static final class Sealed {
        final String secret;

        Sealed(String secret) {
            this.secret = secret;
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    interface ByClass {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes({@JsonSubTypes.Type(value = Cat.class, name = "cat")})
    interface Animal {}

    record Cat(int lives) implements Animal {}

    record Holder(Line line, List<Map<String, InputStream>> streams) {}

    record Tagged(@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Line line) {}

    static class Generic<T> {
        void take(T value, List<T> values) {}
    }

    static class OfLines extends Generic<Line> {}

    @SuppressWarnings({"unused", "NonApiType"})
    interface Calls {
        void primitives(boolean a, byte b, short c, char d, int e, long f, float g, double h);

        void text(String a, StringBuilder b, CharSequence c, char[] d);

        void numbers(BigDecimal a, BigInteger b, Integer c, Double d);

        void times(Duration a, Instant b, LocalDate c, LocalDateTime d, OffsetDateTime e, ZonedDateTime f, Period g);

        void zones(ZoneId a, DayOfWeek b);

        void ids(UUID a, URI b, byte[] c, Size d);

        void collections(List<Line> a, Set<String> b, Map<Size, List<Integer>> c, Deque<String> d, HashSet<String> e);

        void maps(TreeMap<String, Line> a, int[][] b, Line... c);

        void optionals(Optional<Line> a, OptionalLong b, @Nullable Line c);

        void tree(JsonNode a);

        void order(Order a);

        void animal(Animal a);

        void secret(String user, @Redact String password, @Redact Line line);

        void object(Object a);

        void raw(@SuppressWarnings("rawtypes") List a);

        void wildcard(List<?> a);

        void stream(InputStream a);

        void stage(CompletionStage<String> a);

        void type(Class<?> a);

        void failure(IllegalStateException a);

        void lambda(Runnable a);

        void sealed(Sealed a);

        void byClass(ByClass a);

        void holder(Holder a);

        void tagged(Tagged a);

        void untyped(Map<String, Object> a);

        void none();
    }

    private static Method method(String name) {
        return Arrays.stream(Calls.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static CallSignature signature(String name) {
        return CallSignature.of(method(name));
    }

    static Stream<Arguments> storable() {
        ZonedDateTime berlin = ZonedDateTime.parse("2026-10-25T02:30:00.123456789+01:00[Europe/Berlin]");
        return Stream.of(
                call(
                        "primitives",
                        true,
                        (byte) -1,
                        (short) 300,
                        '\u20ac',
                        1 << 30,
                        Long.MIN_VALUE,
                        0.1f,
                        Double.MIN_VALUE),
                call("primitives", false, (byte) 0, (short) 0, '\0', 0, 0L, Float.NaN, Double.NEGATIVE_INFINITY),
                call(
                        "numbers",
                        new BigDecimal("1.000000000000000000000000000000000010"),
                        BigInteger.TWO.pow(300),
                        null,
                        -0.0),
                call(
                        "times",
                        Duration.ofNanos(250_000_001),
                        Instant.parse("2026-03-01T12:00:00.000000001Z"),
                        LocalDate.of(2026, 2, 28),
                        LocalDateTime.of(2026, 1, 1, 0, 0, 0, 999_999_999),
                        OffsetDateTime.parse("2026-01-01T00:00:00.000000001+05:45"),
                        berlin,
                        Period.of(1, 2, 3)),
                call("zones", ZoneId.of("Europe/Berlin"), DayOfWeek.SUNDAY),
                call("ids", new UUID(1, 2), URI.create("http://shop/a?b=c"), new byte[] {0, -1, 127}, Size.LARGE),
                call(
                        "collections",
                        List.of(new Line("milk", 2, new Line("lid", 1, null))),
                        new LinkedHashSet<>(List.of("z", "a", "m")),
                        Map.of(Size.SMALL, List.of(1, 2)),
                        new ArrayDeque<>(List.of("first", "second")),
                        new HashSet<>(manyTexts())),
                call("maps", new TreeMap<>(Map.of("b", new Line("x", 1, null))), new int[][] {{1}, {}}, new Line[] {
                    new Line("y", 2, null)
                }),
                call("optionals", Optional.of(new Line("x", 1, null)), OptionalLong.of(Long.MAX_VALUE), null),
                call("optionals", Optional.empty(), OptionalLong.empty(), new Line("", 0, null)),
                call("tree", JsonNodeFactory.instance.objectNode().put("a", new BigDecimal("1.10"))),
                call("animal", new Cat(9)),
                call("secret", "anna", "p\u0000\ud83d\ude00\"\\", null),
                call("none"));
    }

    private static List<String> manyTexts() {
        return Stream.iterate(0, i -> i + 1)
                .limit(40)
                .map(i -> "text " + i * 7919)
                .toList();
    }

    private static Arguments call(String name, @Nullable Object... arguments) {
        return Arguments.of(name, arguments);
    }

    @ParameterizedTest
    @MethodSource("storable")
    void argumentsComeBackAsTheyWere(String name, @Nullable Object[] arguments) throws UnstorableCallException {
        assertThat(codec.problems(method(name))).isEmpty();
        String text = codec.encode(signature(name), arguments);
        @Nullable Object[] back = codec.decode(signature(name), text);
        assertThat(back)
                .usingRecursiveComparison()
                .withEqualsForType(Float::equals, Float.class)
                .withEqualsForType(Double::equals, Double.class)
                .withStrictTypeChecking()
                .ignoringCollectionOrder()
                .isEqualTo(arguments);
    }

    @Test
    void aSetMayChangeItsOrder() throws UnstorableCallException {
        CallSignature signature = CallSignature.of("take", Texts.class);
        Texts texts = new Texts();
        texts.set = new LinkedHashSet<>(List.of("z", "a", "m", "b", "y", "c"));
        Texts back = (Texts) codec.decode(signature, codec.encode(signature, new Object[] {texts}))[0];
        assertThat(back).isNotNull();
        assertThat(back.set).isEqualTo(texts.set);
    }

    @Test
    void anObjectIsKeptByItsFieldsAndNoGetterRuns() throws UnstorableCallException {
        Order order = new Order();
        order.name = "anna";
        order.lines.add(new Line("milk", 1, null));
        order.within = Duration.ofMillis(250);
        assertThat(codec.problems(method("order"))).isEmpty();
        Order back =
                (Order) codec.decode(signature("order"), codec.encode(signature("order"), new Object[] {order}))[0];
        assertThat(back).isNotNull();
        assertThat(back.name).isEqualTo("anna");
        assertThat(back.total()).isEqualTo(1);
        assertThat(back.within).isEqualTo(Duration.ofMillis(250));
    }

    @Test
    void aValueThatWouldLoseSomethingIsRefusedAtOnce() {
        assertThatThrownBy(() -> codec.encode(signature("order"), new Object[] {new RushOrder()}))
                .isInstanceOf(UnstorableCallException.class)
                .hasMessageContaining("come back changed")
                .hasMessageContaining("records");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "object",
                "raw",
                "wildcard",
                "stream",
                "stage",
                "type",
                "failure",
                "lambda",
                "sealed",
                "byClass",
                "holder",
                "tagged",
                "untyped"
            })
    void aParameterThatCannotBeKeptIsFoundUpFront(String name) {
        assertThat(codec.problems(method(name)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence())
                        .contains("." + name + "(")
                        .contains("): parameter 'a' can't be kept in a dead letter: ")
                        .containsAnyOf("declare", "make it", "use names"));
    }

    @Test
    void aProblemInsideAnObjectNamesThePath() {
        assertThat(codec.problems(method("holder")).get(0).cause())
                .contains("field 'streams' of Holder: InputStream is abstract");
    }

    @Test
    void typeVariablesAreResolvedByTheClassThatIsCalled() throws Exception {
        Method take = Generic.class.getDeclaredMethod("take", Object.class, List.class);
        CallSignature signature = CallSignature.of(take, OfLines.class);
        assertThat(codec.problems(signature)).isEmpty();
        Object[] arguments = {new Line("a", 1, null), List.of(new Line("b", 2, null))};
        assertThat(codec.decode(signature, codec.encode(signature, arguments))).isEqualTo(arguments);
        assertThat(codec.problems(take)).hasSize(2);
    }

    @Test
    void aSignatureTellsOverloadsApart() {
        assertThat(signature("collections").text()).startsWith("collections(java.util.List<");
        assertThat(CallSignature.of("buy", String.class, int.class).text()).isEqualTo("buy(java.lang.String,int)");
    }

    @Test
    void redactedArgumentsAreKeptButNotShown() throws UnstorableCallException {
        CallSignature signature = signature("secret");
        String text = codec.encode(signature, new Object[] {"anna", "swordfish", new Line("gold", 1, null)});
        LetterCall call = Letters.call("secret", signature.text(), text, signature.redacted());
        assertThat(codec.shown(call)).isEqualTo("[\"anna\",\"(hidden)\",\"(hidden)\"]");
        assertThat(call.toString()).doesNotContain("swordfish").doesNotContain("anna");
        assertThat(codec.decode(signature, text)[1]).isEqualTo("swordfish");
    }

    @Test
    void unreadableArgumentsAreNotShownAtAll() {
        LetterCall call = Letters.call("secret", "", "[\"anna\",\"swordfish", List.of(1));
        assertThat(codec.shown(call)).isEqualTo("[\"(hidden)\"]");
    }

    @Test
    void tooMuchIsRefused() {
        assertThatThrownBy(() -> codec.encode(signature("secret"), new Object[] {"x".repeat(256 * 1024), "", null}))
                .hasMessageContaining("more than 262144 bytes");
    }

    @Test
    void tooDeepIsRefused() {
        Line line = new Line("", 0, null);
        for (int i = 0; i < 40; i++) {
            line = new Line("", 0, line);
        }
        Object[] deep = {"", "", line};
        assertThatThrownBy(() -> codec.encode(signature("secret"), deep)).hasMessageContaining("can't be written");
    }

    @Test
    void anEndlessValueIsRefused() {
        Order order = new Order();
        List<Line> self = Collections.nCopies(Integer.MAX_VALUE, new Line("", 0, null));
        order.lines.addAll(self.subList(0, 100_000));
        assertThatThrownBy(() -> codec.encode(signature("order"), new Object[] {order}))
                .isInstanceOf(UnstorableCallException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[]",
                "[\"a\"]",
                "[\"a\",\"b\",null,\"c\"]",
                "[\"a\",\"b\",[\"java.lang.ProcessBuilder\",{}]]",
                "[\"a\",\"b\",{\"item\":{\"@class\":\"java.net.URL\"}}]",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
                "[\"a\",\"b\",{\"number\":null}]",
                "[\"a\",\"b\",{\"item\":\"gold\",\"number\":1,\"sub\":null,\"@class\":\"java.net.URL\"}]",
                "[\"a\",\"b\",{\"item\":\"gold\",\"number\":1,\"sub\":{\"number\":2,\"more\":1}}]",
                "[\"a\",\"b\",null] []",
                "[\"a\",\"b\",null]]",
                "[\"a\",\"b\",null] x"
            })
    void hostileTextIsNoCallAndNoCode(String text) {
        assertThatThrownBy(() -> codec.decode(signature("secret"), text))
                .isInstanceOf(UnstorableCallException.class)
                .hasMessageContaining("can't be read");
    }

    record Growing(int number) {
        Growing {
            number++;
        }
    }

    @Test
    void aValueThatReadingChangesIsRefusedAtOnce() {
        CallSignature signature = CallSignature.of("grow", Growing.class);
        assertThatThrownBy(() -> codec.encode(signature, new Object[] {new Growing(1)}))
                .hasMessageContaining("come back changed");
    }

    @Test
    void whatIsReadHasItsLimitOfDepth() throws UnstorableCallException {
        String line = "{\"item\":\"\",\"number\":1,\"sub\":";
        CallSignature signature = signature("secret");
        codec.decode(signature, "[\"a\",\"b\"," + line.repeat(31) + "null" + "}".repeat(31) + "]");
        assertThatThrownBy(() ->
                        codec.decode(signature, "[\"a\",\"b\"," + line.repeat(32) + "null" + "}".repeat(32) + "]"))
                .hasMessageContaining("can't be read")
                .hasMessageContaining("32");
    }

    @Test
    void whatIsReadHasItsLimitOfSize() throws UnstorableCallException {
        CallSignature signature = CallSignature.of("send", String[].class);
        String text = "\"" + "x".repeat(60_000) + "\"";
        codec.decode(signature, "[[" + String.join(",", Collections.nCopies(4, text)) + "]]");
        assertThatThrownBy(() -> codec.decode(signature, "[[" + String.join(",", Collections.nCopies(5, text)) + "]]"))
                .hasMessageContaining("can't be read")
                .hasMessageContaining("262144");
    }

    @Test
    void whatComesAfterTheArgumentsMayBeBlank() throws UnstorableCallException {
        assertThat(codec.decode(signature("secret"), "[\"a\",\"b\",null] \n")).containsExactly("a", "b", null);
    }

    @Test
    void aTextHasItsLimitBothWays() throws UnstorableCallException {
        CallSignature signature = signature("secret");
        String text = codec.encode(signature, new Object[] {"x".repeat(65_536), "", null});
        assertThat(codec.decode(signature, text)[0]).isEqualTo("x".repeat(65_536));
        assertThatThrownBy(() -> codec.encode(signature, new Object[] {"x".repeat(65_537), "", null}))
                .hasMessageContaining("can't be written")
                .hasMessageContaining("65536");
        assertThatThrownBy(() -> codec.decode(signature, text.replaceFirst("x", "xx")))
                .hasMessageContaining("can't be read")
                .hasMessageContaining("65536");
    }

    @Test
    void valuesHaveTheirLimitBothWays() throws UnstorableCallException {
        CallSignature signature = CallSignature.of("sum", int[].class);
        int[] most = new int[29_996]; // and four brackets
        String text = codec.encode(signature, new Object[] {most});
        assertThat(codec.decode(signature, text)[0]).isEqualTo(most);
        assertThatThrownBy(() -> codec.encode(signature, new Object[] {new int[29_997]}))
                .hasMessageContaining("can't be written")
                .hasMessageContaining("30000");
        assertThatThrownBy(() -> codec.decode(signature, text.replaceFirst("0", "0,0")))
                .hasMessageContaining("can't be read")
                .hasMessageContaining("30000");
    }

    @Test
    void aWrongNumberOfArgumentsIsSaid() {
        assertThatThrownBy(() -> codec.encode(signature("secret"), new Object[] {"anna"}))
                .hasMessageContaining("has 3 parameters and was given 1");
    }
}
