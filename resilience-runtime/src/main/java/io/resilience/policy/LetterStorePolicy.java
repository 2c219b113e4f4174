package io.resilience.policy;

import java.util.List;

/**
 * Where dead letters are kept, as the configuration says.
 *
 * @param url the store's address; {@value #MEMORY} for memory
 * @param login who logs in
 * @param keys what encrypts, each {@code id=file} or {@code id=env:VARIABLE}, the newest last; empty for none
 * @param firstAnswers whether first answers of idempotent methods are kept there as well
 */
public record LetterStorePolicy(String url, Login login, List<String> keys, boolean firstAnswers) {
    /** The address of memory. */
    public static final String MEMORY = "memory";

    /** What stands for a text that isn't there. */
    public static final String NONE = "none";

    /** In memory, nothing encrypted. */
    public static final LetterStorePolicy DEFAULT =
            new LetterStorePolicy(MEMORY, new Login(NONE, NONE, NONE), List.of(), false);

    /**
     * Who logs in.
     *
     * @param passwordFile the file that holds the password
     * @param passwordVariable the environment variable that does
     */
    public record Login(String user, String passwordFile, String passwordVariable) {}

    /** Copies the list. */
    public LetterStorePolicy {
        keys = List.copyOf(keys);
    }

    /** Whether letters are gone with the program. */
    public boolean inMemory() {
        return url.equals(MEMORY);
    }
}
