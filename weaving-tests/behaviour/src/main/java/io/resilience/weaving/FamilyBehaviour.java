package io.resilience.weaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.resilience.testkit.ResilienceTest;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

/** The method that a virtual call selects is the one that is guarded: once, and by its own settings. */
@ResilienceTest
public abstract class FamilyBehaviour {
    private final Trouble trouble = Trouble.times(Integer.MAX_VALUE);

    @Test
    void guardsInheritedMethods() {
        Family.Parent<String> heir = new Family.Heir(trouble);
        assertThatIllegalStateException().isThrownBy(() -> heir.answer("yes"));
        assertThat(trouble.asked()).isEqualTo(2);
    }

    @Test
    void guardsAnOverrideOnceThoughItCallsSuper() {
        Family.Parent<String> guarded = new Family.Guarded(trouble);
        assertThatIllegalStateException().isThrownBy(() -> guarded.answer("yes"));
        assertThat(trouble.asked()).isEqualTo(3);
    }

    @Test
    void guardsAnOverrideOfAnotherReturnTypeOnce() {
        Family.Parent<String> guarded = new Family.Guarded(trouble);
        assertThatIllegalStateException().isThrownBy(() -> guarded.kept("yes"));
        assertThat(trouble.asked()).isEqualTo(3);
    }

    /** As Feign, Retrofit and Spring Data make clients of an interface. */
    @Test
    void guardsADefaultMethodThroughAProxyOfTheJdk() {
        Class<?>[] contract = {Family.Contract.class};
        Family.Contract client = (Family.Contract) Proxy.newProxyInstance(
                Family.Contract.class.getClassLoader(),
                contract,
                (proxy, method, arguments) ->
                        method.isDefault() ? InvocationHandler.invokeDefault(proxy, method, arguments) : trouble);
        assertThatIllegalStateException().isThrownBy(() -> client.measure(1));
        assertThat(trouble.asked()).isEqualTo(2);
    }

    @Test
    void leavesAnOverrideWithoutAnnotationAlone() {
        Family.Parent<String> unguarded = new Family.Unguarded(trouble);
        assertThatIllegalStateException().isThrownBy(() -> unguarded.answer("yes"));
        assertThat(trouble.asked()).isEqualTo(1);
    }

    @Test
    void guardsWhatAGeneratedSubclassPassesOn() {
        Family.Parent<String> passing = new Family.Passing$$Generated(trouble);
        assertThatIllegalStateException().isThrownBy(() -> passing.answer("yes"));
        assertThat(trouble.asked()).isEqualTo(2);
    }

    @Test
    void tellsReceiversOfOneMethodApart() {
        Family.Parent<String> heir = new Family.Heir(Trouble.times(1));
        Family.Parent<String> guarded = new Family.Guarded(Trouble.times(2));
        Family.Parent<String> parent = new Family.Parent<>(Trouble.times(1));
        for (int round = 0; round < 3; round++) {
            assertThat(heir.answer("a") + guarded.answer("b") + parent.answer("c"))
                    .isEqualTo("ab!c");
        }
    }

    @Test
    void guardsAnInheritedDefaultMethod() {
        assertThatIllegalStateException().isThrownBy(() -> new Family.ByDefault(trouble).measure(1));
        assertThat(trouble.asked()).isEqualTo(2);
    }

    @Test
    void guardsARefinedDefaultMethodOnce() {
        assertThatIllegalStateException().isThrownBy(() -> new Family.ByFiner(trouble).measure(1));
        assertThat(trouble.asked()).isEqualTo(3);
    }

    @Test
    void leavesAnUnguardedOverrideOfADefaultMethodAlone() {
        assertThatIllegalStateException().isThrownBy(() -> new Family.ByOwn(trouble).measure(1));
        assertThat(trouble.asked()).isEqualTo(1);
    }
}
