package io.resilience.weaver.bytebuddy;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.annotation.Retry;
import io.resilience.config.AnnotationReader;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.annotation.AnnotationDescription;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.modifier.Visibility;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.dynamic.scaffold.subclass.ConstructorStrategy;
import net.bytebuddy.implementation.StubMethod;
import net.bytebuddy.pool.TypePool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class GuardedMethodsTest {
    @SuppressWarnings("unused") // the source of the parameters
    private static final List<Class<?>> ALL = Choices.ALL;

    @ParameterizedTest
    @FieldSource("ALL")
    void areThoseThatTheRuntimeGuards(Class<?> type) {
        List<String> expected = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .filter(method -> isGuarded(type, method))
                .map(MethodDescription.ForLoadedMethod::new)
                .map(GuardedMethods::line)
                .toList();
        assertThat(lines(TypePool.Default.ofSystemLoader()
                        .describe(type.getName())
                        .resolve()))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(lines(TypeDescription.ForLoadedType.of(type))).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static boolean isGuarded(Class<?> type, Method method) {
        return AnnotationReader.read(type, method, new ArrayList<>()) != null;
    }

    private static List<String> lines(TypeDescription type) {
        return GuardedMethods.of(type).annotated().stream()
                .map(GuardedMethods::line)
                .toList();
    }

    @Test
    void areWrittenAsOneLineEach() {
        assertThat(lines(TypeDescription.ForLoadedType.of(Choices.Specific.class)))
                .containsExactly("io.resilience.weaver.bytebuddy.Choices$Specific"
                        + "#answer(Ljava/lang/String;)Ljava/lang/String;");
    }

    @Test
    void areFoundThoughASuperclassHasNoClassFile() {
        DynamicType.Unloaded<?> made = new ByteBuddy()
                .subclass(Object.class)
                .name("io.shop.MadeAtRunTime")
                .make();
        DynamicType.Unloaded<?> heir = new ByteBuddy()
                .subclass(made.getTypeDescription(), ConstructorStrategy.Default.NO_CONSTRUCTORS)
                .name("io.shop.Heir")
                .defineMethod("price", int.class, Visibility.PUBLIC)
                .intercept(StubMethod.INSTANCE)
                .annotateMethod(
                        AnnotationDescription.Builder.ofType(Retry.class).build())
                .make();
        TypePool pool = TypePool.Default.of(new ClassFileLocator.Compound(
                ClassFileLocator.Simple.of("io.shop.Heir", heir.getBytes()),
                ClassFileLocator.ForClassLoader.ofSystemLoader()));
        assertThat(lines(pool.describe("io.shop.Heir").resolve())).containsExactly("io.shop.Heir#price()I");
    }
}
