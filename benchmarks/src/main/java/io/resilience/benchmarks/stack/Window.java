package io.resilience.benchmarks.stack;

/**
 * What a breaker judges by.
 *
 * @param calls so many last calls; 0 where a time counts
 * @param seconds so many last seconds; 0 where a number counts
 */
public record Window(int calls, int seconds) {
    /** What each library's users have without a word, as far as it can be had with the same trip condition. */
    public static final Window USUAL = new Window(0, 0);

    /** Fewest outcomes that are judged by their rate. */
    int minimum() {
        return calls == 0 ? 20 : Math.min(20, calls);
    }

    /** Failures that a full count window must hold before it trips. */
    int failures() {
        return Math.max(1, (int) Math.ceil(Recipe.FAILURE_RATE * calls));
    }

    /** {@code "100 calls"} or {@code "10 s"}, as a parameter of a benchmark. */
    public static Window of(String text) {
        String[] words = text.split(" ");
        int number = Integer.parseInt(words[0]);
        return words[1].equals("s") ? new Window(0, number) : new Window(number, 0);
    }
}
