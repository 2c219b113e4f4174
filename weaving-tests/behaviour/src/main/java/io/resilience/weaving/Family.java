package io.resilience.weaving;

import io.resilience.annotation.Retry;

/** A guarded method, and what subclasses make of it. */
class Family {
    private Family() {}

    static class Parent<T> {
        final Trouble trouble;

        Parent(Trouble trouble) {
            this.trouble = trouble;
        }

        @Retry(delay = "0ms", maxAttempts = 2)
        public T answer(T value) {
            trouble.strike();
            return value;
        }

        @Retry(delay = "0ms", maxAttempts = 2)
        CharSequence kept(Object value) {
            trouble.strike();
            return value.toString();
        }
    }

    /** Inherits. */
    static class Heir extends Parent<String> {
        Heir(Trouble trouble) {
            super(trouble);
        }
    }

    /** Overrides with a guard of its own, and calls the guarded original. */
    static class Guarded extends Parent<String> {
        Guarded(Trouble trouble) {
            super(trouble);
        }

        @Override
        @Retry(delay = "0ms", maxAttempts = 3)
        public String answer(String value) {
            return super.answer(value) + "!";
        }

        @Override
        @Retry(delay = "0ms", maxAttempts = 3)
        String kept(Object value) {
            return super.kept(value) + "!";
        }
    }

    /** Overrides without a guard, and calls the guarded original. */
    static class Unguarded extends Parent<String> {
        Unguarded(Trouble trouble) {
            super(trouble);
        }

        @Override
        public String answer(String value) {
            return super.answer(value) + "?";
        }
    }

    /** What a framework makes at run time: it only passes calls on. */
    @SuppressWarnings("checkstyle:TypeName")
    static class Passing$$Generated extends Parent<String> {
        Passing$$Generated(Trouble trouble) {
            super(trouble);
        }

        @Override
        public String answer(String value) {
            return super.answer(value);
        }
    }

    /** A guarded default method. */
    interface Contract {
        Trouble trouble();

        @Retry(delay = "0ms", maxAttempts = 2)
        default int measure(int number) {
            trouble().strike();
            return number;
        }
    }

    /** Refines the default method, with a guard of its own. */
    interface Finer extends Contract {
        @Override
        @Retry(delay = "0ms", maxAttempts = 3)
        default int measure(int number) {
            return Contract.super.measure(number) + 1;
        }
    }

    record ByDefault(Trouble trouble) implements Contract {}

    record ByFiner(Trouble trouble) implements Finer {}

    record ByOwn(Trouble trouble) implements Contract {
        @Override
        public int measure(int number) {
            return Contract.super.measure(number) + 1;
        }
    }
}
