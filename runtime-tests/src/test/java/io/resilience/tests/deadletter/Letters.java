package io.resilience.tests.deadletter;

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
                new LetterCall(
                        "shop", operation, operation + "(java.lang.String)", "[\"" + argument + "\"]", List.of(), key),
                new LetterFailure("java.io.IOException", "refused", 3));
    }

    static String id(Receipt receipt) {
        return ((Receipt.Kept) receipt).id();
    }
}
