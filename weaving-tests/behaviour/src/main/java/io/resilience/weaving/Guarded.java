package io.resilience.weaving;

import io.resilience.annotation.Bulkhead;
import io.resilience.annotation.CircuitBreaker;
import io.resilience.annotation.Fallback;
import io.resilience.annotation.Retry;
import io.resilience.annotation.Timeout;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Methods of every kind of result, with all policies on. */
class Guarded {
    @CircuitBreaker
    @Retry
    @Timeout("10s")
    @Bulkhead(maxConcurrent = 4)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Fully {}

    private long calls;

    long calls() {
        return calls;
    }

    @Fully
    @Fallback(value = "1")
    int ofInt(int number) {
        calls++;
        return number;
    }

    @Fully
    @Fallback(value = "1")
    long ofLong(long number, long other) {
        calls++;
        return number + other;
    }

    @Fully
    @Fallback(value = "1")
    float ofFloat(float number) {
        calls++;
        return number;
    }

    @Fully
    @Fallback(value = "1")
    double ofDouble(double number) {
        calls++;
        return number;
    }

    @Fully
    @Fallback(value = "true")
    boolean ofBoolean(int number) {
        calls++;
        return number > 0;
    }

    @Fully
    void ofVoid(int number, String text) {
        calls++;
    }

    @Fully
    @Fallback(method = "shorter")
    String ofReference(String text, int number) {
        calls++;
        return text;
    }

    @SuppressWarnings({"UnusedMethod", "UnusedVariable", "MethodCanBeStatic"})
    private String shorter(String text, int number) {
        return "";
    }

    @Fully
    String ofVarargs(String... texts) {
        calls++;
        return texts[0];
    }

    int throughPrivate(int number) {
        return ofPrivate(number) + ofStatic(number);
    }

    @Fully
    private int ofPrivate(int number) {
        calls++;
        return number;
    }

    @Fully
    private static int ofStatic(int number) {
        return number;
    }

    /** A subclass that inherits. */
    static final class Heir extends Guarded {}
}
