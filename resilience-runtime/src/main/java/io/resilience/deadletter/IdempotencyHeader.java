package io.resilience.deadletter;

import java.util.function.BiConsumer;

/** The HTTP header by which a target knows a logical call again. */
public final class IdempotencyHeader {
    /** Its name. */
    public static final String NAME = "Idempotency-Key";

    private IdempotencyHeader() {}

    /**
     * Gives the header to {@code request}, such as {@code builder::header}; does nothing when the running call has no key.
     *
     * @throws IllegalArgumentException if the key has characters that no header can carry
     */
    public static void put(BiConsumer<String, String> request) {
        String key = CallContext.current().idempotencyKey();
        if (key == null) {
            return;
        }
        if (key.isEmpty() || !key.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException(
                    "an idempotency key is empty or has characters that no header can carry; use letters, digits and signs");
        }
        request.accept(NAME, key);
    }
}
