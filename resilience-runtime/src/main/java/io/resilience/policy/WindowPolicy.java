package io.resilience.policy;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What rates are computed over: the calls of some time, the last calls, or exactly the last calls. */
public sealed interface WindowPolicy {
    /** The last 30 seconds. */
    WindowPolicy DEFAULT = new Time(Duration.ofSeconds(30));

    /** The number of calls in the window; 0 when it is bounded by time. */
    int calls();

    /** The calls of the last {@code span}. */
    record Time(Duration span) implements WindowPolicy {
        /** Checks the range. */
        public Time {
            Check.positive("window", span);
        }

        @Override
        public int calls() {
            return 0;
        }

        @Override
        public String toString() {
            return DurationText.print(span);
        }
    }

    /** The last {@code calls} calls, judged from the minimum on. */
    record Count(int calls) implements WindowPolicy {
        /** Checks the range. */
        public Count {
            Check.atLeast("window", calls, 1);
        }

        @Override
        public String toString() {
            return calls + " calls";
        }
    }

    /**
     * The last {@code calls} calls, judged only when full, also by the success that fills it: opens at
     * {@code failures >= ceil(rate * calls)}, as MicroProfile Fault Tolerance 4.1 has it.
     */
    record Exact(int calls) implements WindowPolicy {
        /** Checks the range. */
        public Exact {
            Check.atLeast("window", calls, 1);
        }

        @Override
        public String toString() {
            return "exactly " + calls + " calls";
        }
    }

    /** Reads {@code "30s"}, {@code "100 calls"} or {@code "exactly 20 calls"}. */
    static WindowPolicy parse(String text) {
        Matcher counted = COUNTED.matcher(text.trim().toLowerCase(Locale.ROOT));
        if (!counted.matches()) {
            return new Time(DurationText.parse(text));
        }
        int calls = Integer.parseInt(counted.group(2));
        return counted.group(1) == null ? new Count(calls) : new Exact(calls);
    }

    /** The form of a counted window. */
    Pattern COUNTED = Pattern.compile("(exactly\\s+)?(\\d{1,7})\\s*calls?");
}
