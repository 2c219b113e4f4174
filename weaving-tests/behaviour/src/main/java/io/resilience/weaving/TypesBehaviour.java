package io.resilience.weaving;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.testkit.ResilienceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Methods are guarded in every kind of type. */
@ResilienceTest
public abstract class TypesBehaviour {
    private final Trouble trouble = Trouble.times(2);
    private final Types types = new Types(trouble);

    @AfterEach
    void wasAskedThreeTimes() {
        assertThat(trouble.asked()).isEqualTo(3);
    }

    @Test
    void guardsDefaultMethodsOfInterfaces() {
        assertThat(new Types.Pair(trouble, 1).byDefault(4)).isEqualTo(4);
    }

    @Test
    void guardsDefaultMethodsCalledOnLambdas() {
        Types.Contract contract = () -> trouble;
        assertThat(contract.byDefault(4)).isEqualTo(4);
    }

    @Test
    void guardsPrivateMethodsOfInterfaces() {
        assertThat(new Types.Pair(trouble, 1).throughPrivate("text")).isEqualTo("text");
    }

    @Test
    void guardsStaticMethodsOfInterfaces() {
        assertThat(Types.Contract.ofStatic(trouble, 5L)).isEqualTo(5L);
    }

    @Test
    void guardsMethodsOfRecords() {
        assertThat(new Types.Pair(trouble, 4).doubled()).isEqualTo(8);
    }

    @Test
    void guardsAccessorsOfRecords() {
        assertThat(new Types.Pair(trouble, 4).number()).isEqualTo(4);
    }

    @Test
    void guardsMethodsOfEnums() {
        assertThat(Types.Size.SMALL.measure(trouble)).isEqualTo(1);
    }

    @Test
    void guardsMethodsOfEnumConstants() {
        assertThat(Types.Size.LARGE.measure(trouble)).isEqualTo(100);
    }

    @Test
    void guardsMethodsOfInnerClasses() {
        assertThat(types.inner().ofInner("text")).isEqualTo("text");
    }

    @Test
    void guardsCallsFromConstructors() {
        assertThat(new Types.Eager(trouble).seen).isEqualTo(3);
    }

    @Test
    void guardsMethodsOfAnonymousClasses() {
        assertThat(types.anonymous().get()).isEqualTo("anonymous");
    }

    @Test
    void guardsMethodsOfLocalClasses() {
        assertThat(types.local(4)).isEqualTo(8);
    }

    @Test
    void guardsMethodsThatUseLambdas() {
        assertThat(types.withLambda("text")).isEqualTo("text");
    }
}
