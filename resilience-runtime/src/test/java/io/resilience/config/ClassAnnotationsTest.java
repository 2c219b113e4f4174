package io.resilience.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.annotation.Cached;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.Resilient;
import io.resilience.annotation.Retry;
import io.resilience.annotation.Timeout;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Which annotations count for which method: those of the class, of superclasses, and those on annotations. */
class ClassAnnotationsTest {
    @Retry(maxAttempts = 7)
    @Timeout("1s")
    @Fallback(value = "class")
    static class Base implements Callable<String> {
        public String open() {
            return hidden() + fixed();
        }

        @Retry(delay = "9ms")
        @Fallback(value = "method")
        String own() {
            return "";
        }

        @Fallback(method = "answer")
        String falling() {
            return "";
        }

        String answer() {
            return "";
        }

        private String hidden() {
            return "";
        }

        static String fixed() {
            return "";
        }

        @Override
        public String toString() {
            return "";
        }

        @Override
        public String call() {
            return "";
        }
    }

    static class Derived extends Base {
        @Override
        public String open() {
            return "";
        }
    }

    @Test
    void theClassesAnnotationsAreForItsOpenMethods() {
        assertThat(Methods.read(Base.class, "open").settings().texts())
                .containsEntry("retry.maxAttempts", "7")
                .containsEntry("timeout.value", "1s");
        assertThat(Methods.readOrNull(Base.class, "hidden")).isNull();
        assertThat(Methods.readOrNull(Base.class, "fixed")).isNull();
        assertThat(Methods.readOrNull(Base.class, "toString")).isNull();
        assertThat(Methods.readOrNull(Base.class, "answer")).isNull();
    }

    @Test
    void bridgesAreNotGuarded() throws Exception {
        assertThat(Base.class.getDeclaredMethods())
                .filteredOn(method -> method.getName().equals("call") && method.isBridge())
                .singleElement()
                .matches(bridge -> AnnotationReader.read(Base.class, bridge, new java.util.ArrayList<>()) == null);
    }

    @Test
    void aMethodsAnnotationStandsInPlaceOfTheClasssWhole() {
        assertThat(Methods.read(Base.class, "own").settings().texts())
                .containsEntry("retry.delay", "9ms")
                .doesNotContainKey("retry.maxAttempts")
                .containsEntry("timeout.value", "1s")
                .containsEntry("fallbacks", "[{value: method}]");
    }

    @Test
    void theClasssAnnotationsAreInherited() {
        assertThat(Methods.read(Derived.class, "open").settings().texts()).containsEntry("retry.maxAttempts", "7");
    }

    static class Overridden {
        @Retry
        void price() {}
    }

    static class Overriding extends Overridden {
        @Override
        void price() {}
    }

    interface Priced {
        @Retry
        void price();
    }

    static class Implementing implements Priced {
        @Override
        public void price() {}
    }

    @Test
    void anOverrideHasOnlyTheAnnotationsThatItRepeats() {
        assertThat(Methods.readOrNull(Overriding.class, "price")).isNull();
        assertThat(Methods.readOrNull(Implementing.class, "price")).isNull();
    }

    @Resilient(service = "shop", profile = "llm")
    static class OnlyNamed {
        void price() {}

        @Resilient(service = "other")
        void stock() {}
    }

    @Test
    void resilientAloneGuardsNothing() {
        assertThat(Methods.readOrNull(OnlyNamed.class, "price")).isNull();
        assertThat(Methods.readOrNull(OnlyNamed.class, "stock")).isNull();
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
    @Retry(maxAttempts = 5)
    @Round
    @interface Careful {}

    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
    @Careful
    @Timeout("3s")
    @interface Round {}

    @Inherited
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @CircuitBreaker(failureThreshold = 2)
    @interface Guarded {}

    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @Timeout("8s")
    @interface NotInherited {}

    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @Fallback(value = "meta")
    @interface Answering {}

    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @Fallback(cached = @Cached)
    @interface Remembering {}

    @Guarded
    @NotInherited
    @CircuitBreaker(failureThreshold = 4)
    static class Meta {
        @Round
        String deep() {
            return "";
        }

        @Careful
        @Retry(maxAttempts = 6)
        String nearest() {
            return "";
        }

        @Remembering
        @Answering
        String several() {
            return "";
        }
    }

    @Guarded
    @NotInherited
    static class Marked {
        void price() {}
    }

    static class Inheriting extends Marked {
        @Override
        void price() {}
    }

    @Test
    void annotationsOfAnnotationsCountAtAnyDepthAndInACircle() {
        assertThat(Methods.read(Meta.class, "deep").settings().texts())
                .containsEntry("retry.maxAttempts", "5")
                .containsEntry("timeout.value", "3s");
        assertThat(Methods.read(Meta.class, "deep")
                        .settings()
                        .stated(RetrySettings.MAX_ATTEMPTS)
                        .place())
                .isEqualTo("@Retry of @Careful on io.resilience.config.ClassAnnotationsTest$Meta.deep");
    }

    @Test
    void theNearestAnnotationWins() {
        assertThat(Methods.read(Meta.class, "nearest").settings().texts())
                .containsEntry("retry.maxAttempts", "6")
                .containsEntry("breaker.failureThreshold", "4");
    }

    @Test
    void fallbacksOfSeveralAnnotationsAreTriedInTheirOrder() {
        assertThat(Methods.read(Meta.class, "several").settings().texts())
                .containsEntry("fallbacks", "[{cached: {maxAge: 1h, maxSize: 1000}}, {value: meta}]");
    }

    @Test
    void anAnnotationOfYourOwnIsInheritedIfItSaysSo() {
        assertThat(Methods.read(Inheriting.class, "price").settings().texts())
                .containsEntry("breaker.failureThreshold", "2")
                .doesNotContainKey("timeout.value");
    }
}
