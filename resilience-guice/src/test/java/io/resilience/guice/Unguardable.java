package io.resilience.guice;

import com.google.inject.Inject;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.Retry;
import io.resilience.annotation.Timeout;

/** Classes with methods that Guice can't guard, or that nobody can. */
class Unguardable {
    private Unguardable() {}

    /** Three methods that no subclass can override. */
    @SuppressWarnings({"UnusedMethod", "UnusedVariable"}) // only their being there counts
    static class Closed {
        @Retry
        private String hidden(String item) {
            return item;
        }

        @Retry
        final String fixed() {
            return "";
        }

        @Retry
        static String shared() {
            return "";
        }
    }

    /** Has no subclass. */
    static final class Last {
        @Retry
        String price() {
            return "";
        }
    }

    /** Has no constructor for a subclass. */
    static class Hermit {
        @Inject
        private Hermit() {}

        @Retry
        String price() {
            return "";
        }
    }

    /** Annotated where nothing runs. */
    interface Promise {
        @Retry
        String price();
    }

    @Retry
    interface PromiseOfAll {
        String price();
    }

    /** Believes that the interface's annotation is inherited. */
    static class Trusting implements PromiseOfAll {
        @Override
        public String price() {
            return "";
        }
    }

    /** Does not repeat the annotation. */
    static class Kept implements Promise {
        @Override
        public String price() {
            return "";
        }
    }

    /** Repeats it. */
    static class Repeats implements Promise {
        @Retry
        @Override
        public String price() {
            return "";
        }
    }

    /** Two mistakes. */
    static class Mistaken {
        @Timeout("soon")
        String price() {
            return "";
        }

        @Fallback(method = "nowhere")
        String offer() {
            return "";
        }
    }
}
