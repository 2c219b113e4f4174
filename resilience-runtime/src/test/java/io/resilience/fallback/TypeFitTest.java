package io.resilience.fallback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Java's assignment, type by type. */
class TypeFitTest {
    /** Its methods' return types are the types of the tests. */
    @SuppressWarnings({"UnusedMethod", "rawtypes", "NonApiType", "TypeParameterUnusedInFormals"})
    private abstract static class Types<V, N extends Number> {
        abstract int i();

        abstract long l();

        abstract char c();

        abstract boolean z();

        abstract Integer boxed();

        abstract Long boxedLong();

        abstract void nothing();

        abstract Object object();

        abstract Number number();

        abstract String text();

        abstract List raw();

        abstract List<String> texts();

        abstract List<Integer> ints();

        abstract ArrayList<String> arrayList();

        abstract Collection<String> collection();

        abstract List<? extends CharSequence> covariant();

        abstract List<? super String> contravariant();

        abstract List<?> unknown();

        abstract List<List<String>> nested();

        abstract List<? extends List<?>> nestedLoosely();

        abstract Words words();

        abstract Map<String, List<Integer>> map();

        abstract HashMap<String, List<Integer>> hashMap();

        abstract String[] array();

        abstract Object[] objects();

        abstract int[] intArray();

        abstract V variable();

        abstract N bounded();

        abstract List<V> variables();

        abstract <T> T inferred();

        abstract <T extends Number> T inferredNumber();
    }

    private abstract static class Words extends ArrayList<String> {
        private static final long serialVersionUID = 1L;
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "i, i, true",
        "i, l, true",
        "l, i, false",
        "c, i, true",
        "i, c, false",
        "z, i, false",
        "i, z, false",
        "i, boxed, true",
        "boxed, i, true",
        "boxed, l, true",
        "boxedLong, i, false",
        "i, boxedLong, false",
        "i, number, true",
        "i, object, true",
        "i, text, false",
        "text, i, false",
        "object, i, false",
        "nothing, text, false",
        "nothing, nothing, true",
        "text, nothing, false",
        "text, object, true",
        "object, text, false",
        "boxed, number, true",
        "texts, texts, true",
        "ints, texts, false",
        "arrayList, texts, true",
        "texts, arrayList, false",
        "arrayList, collection, true",
        "words, texts, true",
        "words, ints, false",
        "hashMap, map, true",
        "raw, texts, true",
        "texts, raw, true",
        "texts, covariant, true",
        "ints, covariant, false",
        "covariant, texts, false",
        "texts, contravariant, true",
        "ints, contravariant, false",
        "texts, unknown, true",
        "unknown, texts, false",
        "covariant, unknown, true",
        "contravariant, covariant, false",
        "nested, nestedLoosely, true",
        "nested, texts, false",
        "array, objects, true",
        "objects, array, false",
        "intArray, objects, false",
        "intArray, object, true",
        "array, text, false",
        "variable, variable, true",
        "variable, object, true",
        "variable, text, false",
        "text, variable, false",
        "bounded, number, true",
        "bounded, variable, false",
        "variables, variables, true",
        "texts, variables, false",
        "inferred, text, true",
        "inferred, texts, true",
        "inferredNumber, number, true",
        "inferredNumber, boxed, true",
        "inferredNumber, text, false"
    })
    void assignmentIsJavas(String from, String to, boolean fits) {
        assertThat(TypeFit.assignable(shape(from), shape(to))).isEqualTo(fits);
    }

    @Test
    void typesArePrintedAsPeopleWriteThem() {
        assertThat(shape("map")).hasToString("Map<String, List<Integer>>");
        assertThat(shape("covariant")).hasToString("List<? extends CharSequence>");
        assertThat(shape("contravariant")).hasToString("List<? super String>");
        assertThat(shape("unknown")).hasToString("List<?>");
        assertThat(shape("intArray")).hasToString("int[]");
        assertThat(shape("variables")).hasToString("List<V>");
    }

    private static TypeShape shape(String method) {
        return TypeShape.of(Wired.method(Types.class, method).getGenericReturnType());
    }
}
