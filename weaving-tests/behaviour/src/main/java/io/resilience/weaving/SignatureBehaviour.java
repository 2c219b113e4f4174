package io.resilience.weaving;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.annotation.Retry;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reflection sees a guarded method as it was written. */
public abstract class SignatureBehaviour {
    private final Method method = signed();

    private static Method signed() {
        try {
            return Signed.class.getDeclaredMethod("sign", List.class, Comparable[].class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void keepsModifiers() {
        assertThat(Modifier.toString(method.getModifiers() & Modifier.methodModifiers()))
                .isEqualTo("protected final");
        assertThat(method.isVarArgs()).isTrue();
        assertThat(method.isSynthetic()).isFalse();
    }

    @Test
    void keepsTheGenericSignature() {
        assertThat(method.toGenericString())
                .endsWith("<T extends java.lang.Comparable<T>> java.util.List<T> io.resilience.weaving.Signed.sign("
                        + "java.util.List<? super T>,T...) throws java.io.IOException,java.lang.IllegalStateException");
    }

    @Test
    void keepsAnnotations() {
        assertThat(method.getAnnotation(Signed.Mark.class).value()).isEqualTo("method");
        assertThat(method.getAnnotation(Retry.class).maxAttempts()).isEqualTo(2);
        assertThat(method.getParameters()[0].getAnnotation(Signed.Mark.class).value())
                .isEqualTo("parameter");
        assertThat(((AnnotatedParameterizedType) method.getAnnotatedReturnType())
                        .getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Signed.Kind.class))
                .isTrue();
    }

    @Test
    void keepsNamesOfParameters() {
        assertThat(method.getParameters())
                .allMatch(Parameter::isNamePresent)
                .extracting(Parameter::getName)
                .containsExactly("names", "others");
    }

    @Test
    void addsOnlySyntheticMethods() {
        assertThat(Arrays.stream(Signed.class.getDeclaredMethods())
                        .filter(each -> !each.isSynthetic())
                        .filter(each -> !Modifier.isStatic(each.getModifiers())))
                .containsExactly(method);
    }
}
