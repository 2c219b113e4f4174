package io.resilience.weaving;

import io.resilience.annotation.Resilient;
import io.resilience.annotation.Retry;
import io.resilience.annotation.Timeout;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Annotations in every place where they may stand. */
class Annotated {
    private Annotated() {}

    @Inherited
    @Retry(delay = "0ms")
    @Timeout("10s")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Patient {}

    /** Guarded as a whole. */
    @Retry(delay = "0ms")
    static class Whole {
        public int ofPublic(Trouble trouble) {
            trouble.strike();
            return 1;
        }

        protected int ofProtected(Trouble trouble) {
            trouble.strike();
            return 2;
        }

        int ofPackage(Trouble trouble) {
            trouble.strike();
            return 3;
        }

        static int throughPrivate(Whole whole, Trouble trouble) {
            return whole.ofPrivate(trouble);
        }

        private int ofPrivate(Trouble trouble) {
            trouble.strike();
            return 4;
        }

        static int ofStatic(Trouble trouble) {
            trouble.strike();
            return 5;
        }

        /** A class inside a guarded one is another class. */
        static class Part {
            int ofPart(Trouble trouble) {
                trouble.strike();
                return 6;
            }
        }
    }

    static class WholeHeir extends Whole {
        int added(Trouble trouble) {
            trouble.strike();
            return 7;
        }
    }

    @Patient
    static class Composed {
        int ofComposed(Trouble trouble) {
            trouble.strike();
            return 8;
        }
    }

    static class OnMethods {
        @Patient
        int ofComposed(Trouble trouble) {
            trouble.strike();
            return 9;
        }

        @Resilient(service = "named")
        int onlyNamed(Trouble trouble) {
            trouble.strike();
            return 10;
        }
    }
}
