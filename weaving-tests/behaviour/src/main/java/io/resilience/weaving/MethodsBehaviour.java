package io.resilience.weaving;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.testkit.ResilienceTest;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every kind of method is guarded: it fails twice, and its caller does not see it. */
@ResilienceTest
public abstract class MethodsBehaviour {
    private final Trouble trouble = Trouble.times(2);
    private final Methods methods = new Methods(trouble);

    @AfterEach
    void wasAskedThreeTimes() {
        assertThat(trouble.asked()).isEqualTo(3);
    }

    @Test
    void guardsPublicMethods() {
        assertThat(methods.ofPublic(7)).isEqualTo(7);
    }

    @Test
    void guardsSelfInvokedPrivateMethods() {
        assertThat(methods.selfInvoked(Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void guardsFinalMethods() {
        assertThat(methods.ofFinal("text")).isEqualTo("text");
    }

    @Test
    void guardsStaticMethods() {
        assertThat(Methods.ofStatic(trouble, 0.5)).isEqualTo(0.5);
    }

    @Test
    void guardsPrivateStaticMethods() {
        assertThat(Methods.throughPrivateStatic(trouble, 0.25f)).isEqualTo(0.25f);
    }

    @Test
    void guardsSynchronizedMethodsInsideTheirLock() {
        assertThat(methods.ofSynchronized()).isTrue();
    }

    @Test
    void guardsStaticSynchronizedMethodsInsideTheirLock() {
        assertThat(Methods.ofStaticSynchronized(trouble)).isTrue();
    }

    @Test
    void guardsGenericMethods() {
        assertThat(methods.ofGeneric("a", "b")).isEqualTo("b");
    }

    @Test
    void guardsVarargsMethods() {
        assertThat(methods.ofVarargs("first", 2, 3)).isEqualTo(2);
    }

    @Test
    void guardsVoidMethodsWithCheckedExceptions() throws IOException {
        methods.ofVoid();
    }

    @Test
    void guardsMethodsOfChar() {
        assertThat(methods.ofChar('\uffff')).isEqualTo('\uffff');
    }

    @Test
    void guardsMethodsOfShort() {
        assertThat(methods.ofShort(Short.MIN_VALUE)).isEqualTo(Short.MIN_VALUE);
    }

    @Test
    void guardsMethodsOfByte() {
        assertThat(methods.ofByte((byte) -1)).isEqualTo((byte) -1);
    }

    @Test
    void guardsMethodsOfArrays() {
        int[][] cells = {{1}, {2, 3}};
        assertThat(methods.ofArray(cells)).isSameAs(cells);
    }

    @Test
    void guardsMethodsOfManyParameters() {
        assertThat(methods.ofMany((byte) 1, (short) 2, '3', 4, 5, 6, 7, true, "nine"))
                .isEqualTo("123456.07.0truenine");
    }
}
