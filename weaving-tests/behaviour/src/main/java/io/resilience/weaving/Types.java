package io.resilience.weaving;

import io.resilience.annotation.Retry;
import java.util.function.Supplier;

/** Guarded methods in types of every kind. */
final class Types {
    private final Trouble trouble;

    Types(Trouble trouble) {
        this.trouble = trouble;
    }

    /** An interface whose methods have bodies. */
    interface Contract {
        Trouble trouble();

        @Retry(delay = "0ms")
        default int byDefault(int number) {
            trouble().strike();
            return number;
        }

        default String throughPrivate(String text) {
            return ofPrivate(text);
        }

        @Retry(delay = "0ms")
        private String ofPrivate(String text) {
            trouble().strike();
            return text;
        }

        @Retry(delay = "0ms")
        static long ofStatic(Trouble trouble, long number) {
            trouble.strike();
            return number;
        }
    }

    record Pair(Trouble trouble, int number) implements Contract {
        @Retry(delay = "0ms")
        int doubled() {
            trouble.strike();
            return 2 * number;
        }

        @Override
        @Retry(delay = "0ms")
        public int number() {
            trouble.strike();
            return number;
        }
    }

    enum Size {
        SMALL,
        LARGE {
            @Override
            @Retry(delay = "0ms")
            int measure(Trouble trouble) {
                trouble.strike();
                return 100;
            }
        };

        @Retry(delay = "0ms")
        int measure(Trouble trouble) {
            trouble.strike();
            return 1;
        }
    }

    /** An inner class, which reads its outer one. */
    class Inner {
        @Retry(delay = "0ms")
        String ofInner(String text) {
            trouble.strike();
            return text;
        }
    }

    /** Calls a guarded method before it is whole. */
    static final class Eager {
        final int seen;

        Eager(Trouble trouble) {
            seen = look(trouble);
        }

        @Retry(delay = "0ms")
        private int look(Trouble trouble) {
            trouble.strike();
            return 3;
        }
    }

    Inner inner() {
        return new Inner();
    }

    Supplier<String> anonymous() {
        return new Supplier<>() {
            @Override
            @Retry(delay = "0ms")
            public String get() {
                trouble.strike();
                return "anonymous";
            }
        };
    }

    int local(int number) {
        class Local {
            @Retry(delay = "0ms")
            int twice() {
                trouble.strike();
                return 2 * number;
            }
        }
        return new Local().twice();
    }

    @Retry(delay = "0ms")
    String withLambda(String text) {
        Supplier<String> supplier = () -> {
            trouble.strike();
            return text;
        };
        return supplier.get();
    }
}
