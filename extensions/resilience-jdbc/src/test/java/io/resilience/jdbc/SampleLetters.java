package io.resilience.jdbc;

import io.resilience.deadletter.Fingerprint;
import io.resilience.deadletter.LetterCall;
import io.resilience.deadletter.LetterDraft;
import io.resilience.deadletter.LetterFailure;
import io.resilience.deadletter.Receipt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drafts for tests. */
final class SampleLetters {
    private SampleLetters() {}

    static LetterDraft draft(String operation, String argument) {
        return draft(operation, argument, null);
    }

    static LetterDraft draft(String operation, String argument, @Nullable String key) {
        String signature = operation + "(java.lang.String)";
        String arguments = "[\"" + argument + "\"]";
        return new LetterDraft(
                new LetterCall(
                        "shop",
                        operation,
                        signature,
                        arguments,
                        List.of(0),
                        key,
                        Fingerprint.of(signature, arguments),
                        null),
                new LetterFailure("java.io.IOException", "refused", 3));
    }

    static String id(Receipt receipt) {
        return ((Receipt.Kept) receipt).id();
    }
}
