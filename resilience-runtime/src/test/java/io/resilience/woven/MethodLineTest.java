package io.resilience.woven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MethodLineTest {
    interface Shapes {
        void none();

        int primitives(boolean a, byte b, char c, short d, int e, long f, float g, double h);

        <T extends Comparable<T>> List<T> generic(T one, Map.Entry<T, T> other);

        String[][] arrays(int[] numbers, String... texts);
    }

    @Test
    void everyMethodIsFoundAgainByItsLine() {
        Method[] methods = Shapes.class.getDeclaredMethods();
        assertThat(methods).hasSize(4).allSatisfy(method -> {
            MethodLine line = MethodLine.of(method);
            assertThat(MethodLine.parse(line.toString())).isEqualTo(line);
            assertThat(line.in(Shapes.class)).isEqualTo(method);
        });
    }

    @Test
    void theLineIsTheFormatOfTheFiles() throws Exception {
        assertThat(MethodLine.of(String.class.getMethod("indexOf", String.class, int.class)))
                .hasToString("java.lang.String#indexOf(Ljava/lang/String;I)I");
    }

    @Test
    void wordsAreThoseOfMessages() {
        assertThat(Arrays.stream(Shapes.class.getDeclaredMethods())
                        .map(MethodLine::of)
                        .map(MethodLine::words)
                        .map(words -> words.substring(Shapes.class.getName().length() + 1)))
                .containsExactlyInAnyOrder(
                        "none()",
                        "primitives(boolean, byte, char, short, int, long, float, double)",
                        "generic(Comparable, Entry)",
                        "arrays(int[], String[])");
    }

    @Test
    void aMethodThatIsGoneIsNull() {
        assertThat(MethodLine.parse("java.lang.String#indexOf(J)I").in(String.class))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "io.shop.Prices", "io.shop.Prices#of", "io.shop.Prices#of(I)", "a b#of(I)I", "#of()V"})
    void whatIsNoLineIsRefused(String text) {
        assertThatThrownBy(() -> MethodLine.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("write it like io.shop.Prices#of(Ljava/lang/String;)I");
    }
}
