package io.resilience.weaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.resilience.testkit.ResilienceTest;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** Annotations guard from the method, from its class, and from inside another annotation. */
@ResilienceTest
public abstract class AnnotatedBehaviour {
    private final Annotated.Whole whole = new Annotated.Whole();

    @Test
    void guardsMethodsOfAnAnnotatedClass() {
        assertGuarded(whole::ofPublic, 1);
        assertGuarded(whole::ofProtected, 2);
        assertGuarded(whole::ofPackage, 3);
    }

    @Test
    void leavesPrivateAndStaticMethodsOfAnAnnotatedClassAlone() {
        assertUnguarded(Annotated.Whole::ofStatic);
        assertUnguarded(trouble -> Annotated.Whole.throughPrivate(whole, trouble));
    }

    @Test
    void leavesAClassInsideAnAnnotatedOneAlone() {
        assertUnguarded(new Annotated.Whole.Part()::ofPart);
    }

    @Test
    void guardsWhatASubclassOfAnAnnotatedClassAdds() {
        assertGuarded(new Annotated.WholeHeir()::added, 7);
    }

    @Test
    void guardsByAComposedAnnotationOnAClass() {
        assertGuarded(new Annotated.Composed()::ofComposed, 8);
    }

    @Test
    void guardsByAComposedAnnotationOnAMethod() {
        assertGuarded(new Annotated.OnMethods()::ofComposed, 9);
    }

    @Test
    void aNameAloneGuardsNothing() {
        assertUnguarded(new Annotated.OnMethods()::onlyNamed);
    }

    private static void assertGuarded(ToIntFunction<Trouble> method, int answer) {
        assertThat(method.applyAsInt(Trouble.times(2))).isEqualTo(answer);
    }

    private static void assertUnguarded(ToIntFunction<Trouble> method) {
        Trouble trouble = Trouble.times(2);
        assertThatIllegalStateException().isThrownBy(() -> method.applyAsInt(trouble));
        assertThat(trouble.asked()).isEqualTo(1);
    }
}
