package io.resilience.consumers.proxies;

import static net.bytebuddy.matcher.ElementMatchers.isDeclaredBy;
import static net.bytebuddy.matcher.ElementMatchers.not;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.matcher.Matchers;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.implementation.MethodDelegation;
import net.bytebuddy.implementation.bind.annotation.RuntimeType;
import net.bytebuddy.implementation.bind.annotation.SuperCall;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.mockito.MockMakers;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.EnableAspectJAutoProxy;

/** Who makes subclasses at run time, each with an interceptor of its own that calls what it stands before. */
enum Frameworks {
    NONE {
        @Override
        <T> T object(Class<T> type, AtomicInteger bodies) throws Exception {
            return type.getConstructor(AtomicInteger.class).newInstance(bodies);
        }
    },
    SPRING {
        @Override
        <T> T object(Class<T> type, AtomicInteger bodies) throws Exception {
            T bean = NONE.object(type, bodies);
            AnnotationConfigApplicationContext spring = new AnnotationConfigApplicationContext();
            spring.register(Audit.class);
            spring.registerBean(type, () -> bean);
            spring.refresh();
            return spring.getBean(type);
        }
    },
    MOCKITO {
        @Override
        <T> T object(Class<T> type, AtomicInteger bodies) throws Exception {
            return mock(
                    type,
                    withSettings()
                            .spiedInstance(NONE.object(type, bodies))
                            .defaultAnswer(CALLS_REAL_METHODS)
                            .mockMaker(MockMakers.SUBCLASS));
        }
    },
    BYTE_BUDDY {
        @Override
        <T> T object(Class<T> type, AtomicInteger bodies) throws Exception {
            return new ByteBuddy()
                    .subclass(type)
                    .method(not(isDeclaredBy(Object.class)))
                    .intercept(MethodDelegation.to(PassOn.class))
                    .make()
                    .load(type.getClassLoader())
                    .getLoaded()
                    .getConstructor(AtomicInteger.class)
                    .newInstance(bodies);
        }
    },
    GUICE {
        @Override
        <T> T object(Class<T> type, AtomicInteger bodies) {
            return Guice.createInjector(new AbstractModule() {
                        @Override
                        protected void configure() {
                            bind(AtomicInteger.class).toInstance(bodies);
                            bindInterceptor(Matchers.only(type), Matchers.any(), invocation -> invocation.proceed());
                            try {
                                bind(type).toConstructor(type.getConstructor(AtomicInteger.class));
                            } catch (NoSuchMethodException impossible) {
                                throw new AssertionError(impossible);
                            }
                        }
                    })
                    .getInstance(type);
        }
    };

    abstract <T> T object(Class<T> type, AtomicInteger bodies) throws Exception;

    /** An aspect that Spring brings to beans by a subclass of CGLIB's. */
    @Aspect
    @EnableAspectJAutoProxy(proxyTargetClass = true)
    static class Audit {
        @Around("execution(* io.resilience.consumers.proxies.*.*(..))")
        public Object passOn(ProceedingJoinPoint call) throws Throwable {
            return call.proceed();
        }
    }

    /** What Byte Buddy's subclass does. */
    public static final class PassOn {
        private PassOn() {}

        @RuntimeType
        public static Object call(@SuperCall Callable<?> method) throws Exception {
            try {
                return method.call();
            } catch (InvocationTargetException failed) {
                throw new AssertionError(failed);
            }
        }
    }
}
