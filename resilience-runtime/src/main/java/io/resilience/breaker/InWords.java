package io.resilience.breaker;

/** Numbers as the sentences about a breaker say them: {@code 1 failure}, {@code 20 calls}, {@code 50 %}. */
final class InWords {
    private InWords() {}

    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    static String calls(long number) {
        return count(number, "call", "calls");
    }

    static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
