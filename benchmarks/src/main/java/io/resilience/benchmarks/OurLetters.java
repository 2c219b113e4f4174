package io.resilience.benchmarks;

import io.resilience.benchmarks.DeadLetterBenchmark.Turn;
import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.Fingerprint;
import io.resilience.deadletter.LetterCall;
import io.resilience.deadletter.LetterDraft;
import io.resilience.deadletter.LetterFailure;
import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.Receipt;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** The store of dead letters at work. */
record OurLetters(DeadLetters letters) {
    static final String SIGNATURE = "order(java.lang.String,java.lang.String,int)";
    static final String ARGUMENTS = "[\"" + "a line of an order; ".repeat(15) + "\",\"milk\",3]";
    static final LetterDraft DRAFT = new LetterDraft(
            new LetterCall(
                    "walmart",
                    "order",
                    SIGNATURE,
                    ARGUMENTS,
                    List.of(0),
                    null,
                    Fingerprint.of(SIGNATURE, ARGUMENTS),
                    null),
            new LetterFailure("java.net.ConnectException", "Connection refused", 3));

    Supplier<Turn> keeping() {
        return () -> () -> {
            if (letters.keep(DRAFT) instanceof Receipt.Kept) {
                return true;
            }
            throw new IllegalStateException("not kept");
        };
    }

    Supplier<Turn> claiming() {
        return () -> () -> {
            List<LetterLease> due = letters.claimDue("walmart", "order", 1, Duration.ofMinutes(10));
            if (!due.isEmpty() && !letters.complete(due.get(0))) {
                throw new IllegalStateException("not completed");
            }
            return !due.isEmpty();
        };
    }
}
