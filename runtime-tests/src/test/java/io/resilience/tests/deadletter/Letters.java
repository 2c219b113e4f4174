package io.resilience.tests.deadletter;

import io.resilience.deadletter.Fingerprint;
import io.resilience.deadletter.LetterCall;
import io.resilience.deadletter.LetterDraft;
import io.resilience.deadletter.LetterFailure;
import io.resilience.deadletter.Receipt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drafts for tests. */
final class Letters {
    private Letters() {}

    static LetterDraft draft(String operation, String argument) {
        return draft(operation, argument, null);
    }

    static LetterDraft draft(String operation, String argument, @Nullable String key) {
        return new LetterDraft(
                call(operation, operation + "(java.lang.String)", "[\"" + argument + "\"]", List.of(), key),
                new LetterFailure("java.io.IOException", "refused", 3));
    }

    /** A call of the shop with any signature and arguments. */
    static LetterCall call(String operation, String signature, String arguments, List<Integer> redacted) {
        return call(operation, signature, arguments, redacted, null);
    }

    private static LetterCall call(
            String operation, String signature, String arguments, List<Integer> redacted, @Nullable String key) {
        return new LetterCall(
                "shop", operation, signature, arguments, redacted, key, Fingerprint.of(signature, arguments), null);
    }

    static String id(Receipt receipt) {
        return ((Receipt.Kept) receipt).id();
    }
}
