package io.resilience.breaker;

/** A number of things in words: {@code 1 failure}, {@code 5 failures}. */
final class Counted {
    private Counted() {}

    static String of(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
