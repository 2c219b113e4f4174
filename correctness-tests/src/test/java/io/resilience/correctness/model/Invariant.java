package io.resilience.correctness.model;

/** What must hold of the machines at every step of every sequence. */
enum Invariant {
    C1("places taken = entered - exited, between 0 and the limit, 0 when all calls have ended"),
    C2("a permit settles once; what comes later changes nothing"),
    C3("in one half-open phase, the probes under way and those that succeeded are never more than allowed"),
    C4(
            "moves form a legal path: each begins where the one before ended, is announced once, and raises the epoch by one"),
    C5("an outcome of one phase changes nothing of another"),
    C6("a half-open breaker whose probe does not return moves within probeTimeout, by its timer alone"),
    C7("the window's sums are those of the recorded outcomes that are still inside, never negative"),
    C8("listeners that throw change none of this"),
    C9("only differences of the ticker's readings matter, wherever it began"),
    C10("calls inside user code are never more than the bulkhead's limit, those abandoned by a timeout included");

    private final String sentence;

    Invariant(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
