package io.resilience.weaver.bytebuddy;

import io.resilience.annotation.Cached;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.Resilient;
import io.resilience.annotation.Retry;
import io.resilience.annotation.Timeout;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;

/** Annotations in every place where they may stand, for the plugin and the runtime to agree about. */
@SuppressWarnings({"UnusedMethod", "UnusedVariable", "MethodCanBeStatic", "GetClassOnEnum"})
final class Choices {
    private Choices() {}

    static final List<Class<?>> ALL = List.of(
            OnMethods.class,
            Whole.class,
            Heir.class,
            Composed.class,
            ComposedHeir.class,
            WithFallbacks.class,
            FallbackHeir.class,
            Contract.class,
            Generic.class,
            Specific.class,
            Size.class,
            Size.LARGE.getClass(),
            Point.class,
            Plain.class);

    @Retry
    @Fallback(method = "ofComposition")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Patient {}

    @Inherited
    @Patient
    @Retention(RetentionPolicy.RUNTIME)
    @interface VeryPatient {}

    static class OnMethods {
        @Retry
        public int own() {
            return 1;
        }

        @CircuitBreaker
        private static int ofPrivateStatic() {
            return 1;
        }

        @VeryPatient
        int ofDeepComposition() {
            return 1;
        }

        @Fallback(value = "1")
        @Fallback(value = "2")
        int repeated() {
            return 1;
        }

        @Cached
        int cached() {
            return 1;
        }

        @Resilient(service = "named")
        int named() {
            return 1;
        }

        int plain() {
            return 1;
        }
    }

    @Timeout("1s")
    @Fallback(method = "instead")
    static class Whole {
        public int ofPublic() {
            return 1;
        }

        int ofPackage() {
            return 1;
        }

        private int ofPrivate() {
            return 1;
        }

        static int ofStatic() {
            return 1;
        }

        int instead() {
            return 2;
        }

        @Fallback(method = "special")
        int withAnother() {
            return 1;
        }

        int special() {
            return 3;
        }

        @Override
        public String toString() {
            return "whole";
        }

        @Override
        public int hashCode() {
            return 1;
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }
    }

    static class Heir extends Whole {
        int added() {
            return 1;
        }

        @Override
        int instead() {
            return 4;
        }
    }

    @VeryPatient
    static class Composed {
        int ofComposed() {
            return 1;
        }

        int ofComposition() {
            return 2;
        }
    }

    static class ComposedHeir extends Composed {
        int added() {
            return 1;
        }
    }

    @Patient
    @Fallback(method = "nearest")
    static class WithFallbacks {
        int nearest() {
            return 1;
        }

        int ofComposition() {
            return 1;
        }
    }

    @Fallback(method = "lowest")
    static class FallbackHeir extends WithFallbacks {
        @Override
        int nearest() {
            return 1;
        }

        int lowest() {
            return 1;
        }
    }

    @Retry
    interface Contract {
        default int byDefault() {
            return 1;
        }

        static int ofStatic() {
            return 1;
        }

        int open();
    }

    static class Generic<T> {
        @Retry
        T answer(T value) {
            return value;
        }
    }

    static class Specific extends Generic<String> {
        @Override
        @Retry
        String answer(String value) {
            return value;
        }
    }

    enum Size {
        SMALL,
        LARGE {
            @Override
            @Retry
            int measure() {
                return 2;
            }
        };

        @Retry
        int measure() {
            return 1;
        }
    }

    @Retry
    record Point(int x) {
        int doubled() {
            return 2 * x;
        }
    }

    static class Plain {
        int plain() {
            return 1;
        }
    }
}
