package io.resilience.weaving;

import io.resilience.annotation.CircuitBreaker;

/** A guarded method whose failures people look at. */
class Traced {
    @CircuitBreaker
    int fail(int number) {
        int doubled = 2 * number;
        throw new IllegalStateException("line " + doubled); // the line that traces show
    }

    @CircuitBreaker
    StackTraceElement[] whoCalls() {
        return new Throwable().getStackTrace();
    }
}
