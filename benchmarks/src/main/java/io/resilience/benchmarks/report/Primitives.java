package io.resilience.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** The benchmarks of the machine, and what a reader calls them. */
final class Primitives {
    static final Map<String, String> ALL = new LinkedHashMap<>();

    static {
        ALL.put("directCall", "the unguarded call");
        ALL.put("volatileRead", "a volatile read");
        ALL.put("clockRead", "a clock read (`System.nanoTime`)");
        ALL.put("twoClockReads", "two clock reads");
        ALL.put("compareAndSet", "a compare-and-set that succeeds");
        ALL.put("adderIncrement", "an increment of a `LongAdder`");
    }

    private Primitives() {}
}
