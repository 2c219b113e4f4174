package io.resilience.weaver.bytebuddy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.resilience.annotation.Retry;
import io.resilience.testkit.ResilienceTest;
import io.resilience.woven.Route;
import io.resilience.woven.WovenMarks;
import java.io.File;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.ClassFileVersion;
import net.bytebuddy.description.annotation.AnnotationDescription;
import net.bytebuddy.description.modifier.Visibility;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.dynamic.loading.ByteArrayClassLoader;
import net.bytebuddy.implementation.StubMethod;
import net.bytebuddy.pool.TypePool;
import org.junit.jupiter.api.Test;

@ResilienceTest
class GuardsPluginTest {
    private static final ClassFileLocator FILES = ClassFileLocator.ForClassLoader.ofSystemLoader();
    private static final AnnotationDescription RETRY =
            AnnotationDescription.Builder.ofType(Retry.class).build();

    private final GuardsPlugin plugin = new GuardsPlugin();

    @Test
    void weavesTheSameBytesEachTime() {
        assertThat(weave(Weavable.class)).isEqualTo(weave(Weavable.class));
    }

    @Test
    void aWovenClassIsGuarded() throws Exception {
        Class<?> woven = load(Weavable.class.getName(), weave(Weavable.class));
        assertThat(woven.getMethod("call", int.class)
                        .invoke(woven.getConstructor().newInstance(), 7))
                .isEqualTo(7);
        assertThat(WovenMarks.of(woven.getMethod("call", int.class))).isEqualTo(Route.BYTE_BUDDY);
        assertThat(WovenMarks.of(woven.getDeclaredMethod("fail"))).isNull();
        assertThat(WovenMarks.of(Weavable.class.getMethod("call", int.class))).isNull();
    }

    @Test
    void debuggersFindLinesWithTheCodeAndParametersInBoth() {
        Map<String, DebugInfo> found = DebugInfo.of(weave(Weavable.class));
        DebugInfo unwoven = DebugInfo.of(ClassFileLocator.ForClassLoader.read(Weavable.class))
                .get("call(I)I");
        assertThat(found.get("lambda$call$body(I)I")).isEqualTo(unwoven);
        assertThat(found.get("call(I)I")).isEqualTo(new DebugInfo(List.of(), List.of("this", "number")));
    }

    @Test
    void weavesAClassOnceAndStillKnowsItsMethods() {
        TypeDescription woven = describe(Weavable.class.getName(), weave(Weavable.class));
        GuardsPlugin next = new GuardsPlugin(new File("classes"));
        assertThat(next.matches(woven)).isFalse();
        assertThat(next.guarded()).isEqualTo(plugin.guarded());
        assertThat(next.guarded())
                .containsExactly(
                        "io.resilience.weaver.bytebuddy.Weavable#call(I)I",
                        "io.resilience.weaver.bytebuddy.Weavable#call(Ljava/util/List;J)Ljava/util/List;");
    }

    @Test
    void leavesWhatAspectJWoveAlone() throws ClassNotFoundException {
        TypeDescription woven = new ByteBuddy()
                .subclass(Weavable.class)
                .name("io.shop.ByAspectJ")
                .defineMethod("price", int.class, Visibility.PUBLIC)
                .intercept(StubMethod.INSTANCE)
                .annotateMethod(RETRY)
                .defineMethod("price_aroundBody1$advice", int.class, Visibility.PRIVATE)
                .withParameters(Class.forName("io.resilience.weaver.Guarding"))
                .intercept(StubMethod.INSTANCE)
                .make()
                .getTypeDescription();
        assertThat(plugin.matches(woven)).isFalse();
    }

    @Test
    void leavesClassesWithoutGuardsAlone() {
        assertThat(plugin.matches(describe(Choices.Plain.class))).isFalse();
    }

    @Test
    void saysThatAnAbstractMethodHasNothingToGuard() {
        assertThatIllegalStateException()
                .isThrownBy(() -> plugin.matches(describe(Unweavable.class)))
                .withMessage(
                        "io.resilience.weaver.bytebuddy.Unweavable.open is abstract, so there is nothing to guard; "
                                + "put its annotations on the methods that implement it");
    }

    @Test
    void saysThatANativeMethodHasNoCode() {
        assertThatIllegalStateException()
                .isThrownBy(() -> plugin.matches(describe(Unweavable.Foreign.class)))
                .withMessageStartingWith("io.resilience.weaver.bytebuddy.Unweavable$Foreign.foreign is native");
    }

    @Test
    void saysThatASuspendFunctionCantBeGuarded() {
        assertThatIllegalStateException()
                .isThrownBy(() -> plugin.matches(describe(Unweavable.Suspending.class)))
                .withMessageStartingWith(
                        "io.resilience.weaver.bytebuddy.Unweavable$Suspending.later is a suspend function");
    }

    @Test
    void saysThatAMethodTakesTooManyArguments() {
        TypeDescription crowded = withPrice(new ByteBuddy(), 230).getTypeDescription();
        assertThatIllegalStateException()
                .isThrownBy(() -> plugin.matches(crowded))
                .withMessageStartingWith("io.shop.Shop.price takes more arguments than a guard can pass on");
    }

    @Test
    void guardsTheMostArgumentsThatItLetsPass() throws Exception {
        DynamicType unwoven = withPrice(new ByteBuddy(), 229);
        Class<?> woven = load("io.shop.Shop", weave("io.shop.Shop", unwoven.getBytes()));
        Class<?>[] types = Collections.nCopies(229, int.class).toArray(new Class<?>[0]);
        Object[] ones = Collections.nCopies(229, 1).toArray();
        assertThat(woven.getMethod("price", types).invoke(woven.getConstructor().newInstance(), ones))
                .isEqualTo(0);
    }

    @Test
    void saysThatAClassFileIsTooOld() {
        DynamicType old = withPrice(new ByteBuddy(ClassFileVersion.JAVA_V7), 1);
        assertThatIllegalStateException()
                .isThrownBy(() -> weave("io.shop.Shop", old.getBytes()))
                .withMessageStartingWith("io.shop.Shop is compiled for a Java older than 8");
    }

    private static DynamicType.Unloaded<?> withPrice(ByteBuddy maker, int parameters) {
        return maker.subclass(Object.class)
                .name("io.shop.Shop")
                .defineMethod("price", int.class, Visibility.PUBLIC)
                .withParameters(Collections.nCopies(parameters, int.class))
                .intercept(StubMethod.INSTANCE)
                .annotateMethod(RETRY)
                .make();
    }

    private byte[] weave(Class<?> type) {
        return weave(type.getName(), ClassFileLocator.ForClassLoader.read(type));
    }

    private byte[] weave(String name, byte[] classFile) {
        ClassFileLocator files =
                new ClassFileLocator.Compound(new ClassFileLocator.Simple(Map.of(name, classFile)), FILES);
        TypeDescription type = describe(name, classFile);
        assertThat(plugin.matches(type)).isTrue();
        return plugin.apply(new ByteBuddy().redefine(type, files), type, files)
                .make()
                .getBytes();
    }

    private static TypeDescription describe(Class<?> type) {
        return describe(type.getName(), ClassFileLocator.ForClassLoader.read(type));
    }

    private static TypeDescription describe(String name, byte[] classFile) {
        return TypePool.Default.of(
                        new ClassFileLocator.Compound(new ClassFileLocator.Simple(Map.of(name, classFile)), FILES))
                .describe(name)
                .resolve();
    }

    private static Class<?> load(String name, byte[] classFile) throws ClassNotFoundException {
        return new ByteArrayClassLoader.ChildFirst(GuardsPluginTest.class.getClassLoader(), Map.of(name, classFile))
                .loadClass(name);
    }
}
