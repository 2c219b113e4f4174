package io.resilience.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes that a framework makes only pass calls on, so they don't count as overrides. */
class GeneratedClassTest {
    static class Order$$EnhancerBySpring {}

    static class Order$ByteBuddy$Ab12 {}

    static class Order$MockitoMock$12 {}

    static class Order$HibernateProxy$x8 {}

    static class Order$Intercepted {}

    static class Order_ClientProxy {}

    static class Order_Subclass {}

    static class Order_Detail {}

    static class Order$$anon$1 {}

    static class Order$total$$inlined$map$1 {}

    @ParameterizedTest
    @ValueSource(
            classes = {
                Order$$EnhancerBySpring.class,
                Order$ByteBuddy$Ab12.class,
                Order$MockitoMock$12.class,
                Order$HibernateProxy$x8.class,
                Order$Intercepted.class,
                Order_ClientProxy.class,
                Order_Subclass.class
            })
    void aFrameworksNameTells(Class<?> type) {
        assertThat(GeneratedClass.is(type)).isTrue();
    }

    @Test
    void soDoProxiesOfTheJdkAndLambdas() {
        Class<?>[] runnable = {Runnable.class};
        Object proxy = Proxy.newProxyInstance(getClass().getClassLoader(), runnable, (self, method, given) -> null);
        Runnable lambda = () -> {};
        assertThat(GeneratedClass.is(proxy.getClass())).isTrue();
        assertThat(GeneratedClass.is(lambda.getClass())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                String.class,
                Order_Detail.class,
                Runnable.class,
                Order$$anon$1.class,
                Order$total$$inlined$map$1.class
            })
    void aClassOfSomebodyIsNone(Class<?> type) {
        assertThat(GeneratedClass.is(type)).isFalse();
    }
}
