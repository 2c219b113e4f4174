package io.resilience.fallback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.resilience.fallback.Literal.UnfitException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LiteralTest {
    enum Light {
        RED,
        GREEN {
            @Override
            public String toString() {
                return "go";
            }
        }
    }

    record Item(String name, int price, List<String> tags) {}

    /** Its methods' return types are the types of the tests. */
    @SuppressWarnings({"UnusedMethod", "TypeParameterUnusedInFormals"})
    private interface Types {
        List<Item> items();

        Map<String, Integer> map();

        Optional<Integer> optional();

        Optional<List<String>> optionalList();

        Set<Light> lights();

        <T> T any();

        <N extends Number> N number();
    }

    static Type type(String name) {
        return Wired.method(Types.class, name).getGenericReturnType();
    }

    @ParameterizedTest(name = "''{0}'' as {1}")
    @MethodSource("values")
    void textBecomesAValue(String text, Type type, @Nullable Object value) throws UnfitException {
        assertThat(Literal.read(text, type).get()).isEqualTo(value);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                arguments("sorry", String.class, "sorry"),
                arguments("", String.class, ""),
                arguments("null", String.class, null),
                arguments("{not: json", String.class, "{not: json"),
                arguments("[1]", String.class, "[1]"),
                arguments("sorry", CharSequence.class, "sorry"),
                arguments("sorry", Object.class, "sorry"),
                arguments("sorry", type("any"), "sorry"),
                arguments("[]", Object.class, List.of()),
                arguments("{\"error\": \"PRICING_UNAVAILABLE\"}", Object.class, Map.of("error", "PRICING_UNAVAILABLE")),
                arguments("[not json", Object.class, "[not json"),
                arguments("17", int.class, 17),
                arguments("-17", Integer.class, -17),
                arguments("null", Integer.class, null),
                arguments("127", byte.class, (byte) 127),
                arguments("7", short.class, (short) 7),
                arguments("9000000000", long.class, 9_000_000_000L),
                arguments("1.5", double.class, 1.5),
                arguments("1e3", float.class, 1000f),
                arguments("true", boolean.class, true),
                arguments("false", Boolean.class, false),
                arguments("x", char.class, 'x'),
                arguments("RED", Light.class, Light.RED),
                arguments("GREEN", Light.class, Light.GREEN),
                arguments("1.50", BigDecimal.class, new BigDecimal("1.50")),
                arguments("http://localhost/x", URI.class, URI.create("http://localhost/x")),
                arguments("2024-02-29", LocalDate.class, LocalDate.of(2024, 2, 29)),
                arguments("1994-11-06T12:00:00Z", Instant.class, Instant.parse("1994-11-06T12:00:00Z")),
                arguments("5m", Duration.class, Duration.ofMinutes(5)),
                arguments("00000000-0000-0001-0000-000000000002", UUID.class, new UUID(1, 2)),
                arguments("5", type("optional"), Optional.of(5)),
                arguments("null", type("optional"), Optional.empty()),
                arguments("", type("optional"), Optional.empty()),
                arguments("[\"a\"]", type("optionalList"), Optional.of(List.of("a"))),
                arguments("5", OptionalInt.class, OptionalInt.of(5)),
                arguments("[]", type("items"), List.of()),
                arguments(
                        "[{\"name\": \"egg\", \"price\": 3, \"tags\": [\"x\"]}]",
                        type("items"),
                        List.of(new Item("egg", 3, List.of("x")))),
                arguments("{\"egg\": 3}", type("map"), Map.of("egg", 3)),
                arguments("[\"RED\"]", type("lights"), Set.of(Light.RED)),
                arguments("null", void.class, null),
                arguments("", void.class, null),
                arguments("null", type("items"), null));
    }

    @Test
    void arraysAreReadAsJson() throws UnfitException {
        assertThat((int[]) Literal.read("[1, 2]", int[].class).get()).containsExactly(1, 2);
        assertThat((String[]) Literal.read("[\"a\"]", String[].class).get()).containsExactly("a");
    }

    @Test
    void whatCallersCouldChangeIsMadeAnewForEach() throws UnfitException {
        var literal = Literal.read("[]", type("items"));
        assertThat(literal.get()).isNotSameAs(literal.get());
        var scalar = Literal.read("100000", Integer.class);
        assertThat(scalar.get()).isSameAs(scalar.get());
    }

    @ParameterizedTest(name = "''{0}'' as {1}")
    @MethodSource("misfits")
    void whatDoesNotFitSaysWhatWould(String text, Type type, String remedy) {
        assertThatThrownBy(() -> Literal.read(text, type))
                .isInstanceOf(UnfitException.class)
                .hasMessageStartingWith(remedy);
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                arguments("x", int.class, "write a whole number from -2147483648 to 2147483647"),
                arguments("1.5", int.class, "write a whole number from"),
                arguments("3000000000", int.class, "write a whole number from"),
                arguments("128", byte.class, "write a whole number from -128 to 127"),
                arguments("40000", Short.class, "write a whole number from -32768 to 32767"),
                arguments("", long.class, "write a whole number of at most 64 bits"),
                arguments("x", double.class, "write a number"),
                arguments("yes", boolean.class, "write true or false"),
                arguments("TRUE", Boolean.class, "write true or false"),
                arguments("xy", char.class, "write one character"),
                arguments("null", boolean.class, "write true or false"),
                arguments("GREN", Light.class, "did you mean 'GREEN'?"),
                arguments("purple", Light.class, "write one of RED, GREEN"),
                arguments("soon", Duration.class, "write a duration such as 250ms or 5m"),
                arguments("today", LocalDate.class, "write it in its ISO-8601 form"),
                arguments("x", type("optional"), "write a whole number from"),
                arguments("x", void.class, "write null, for the method returns nothing"),
                arguments("x", type("items"), "write it as JSON ("),
                arguments("[1, 2", type("items"), "write JSON that fits ("),
                arguments("[] []", type("items"), "write JSON that fits ("),
                arguments(
                        "{\"name\": \"egg\", \"prize\": 3}",
                        Item.class,
                        "write JSON that fits (Unrecognized field \"prize\""),
                arguments("{}", type("items"), "write JSON that fits ("),
                arguments("[1.5]", int[].class, "write JSON that fits ("),
                arguments("x", Thread.class, "write it as JSON ("),
                arguments("x", type("number"), "write it as JSON ("));
    }
}
