package io.resilience.policy;

/**
 * Whether a console runs beside the runtime, and where.
 *
 * @param enabled whether it starts by itself
 * @param address where it listens
 * @param port where it listens there; 0 for any that is free
 * @param token whom it lets in
 */
public record ConsolePolicy(boolean enabled, String address, int port, Token token) {
    /** What stands for a text that isn't there. */
    public static final String NONE = "none";

    /** Off; on the loopback address, with a generated token. */
    public static final ConsolePolicy DEFAULT = new ConsolePolicy(false, "127.0.0.1", 8484, new Token(NONE, NONE));

    /**
     * Whom a console lets in.
     *
     * @param file where a generated token is written; {@value #NONE} for a new file
     * @param variable the environment variable that holds an administrator's token; {@value #NONE} to generate one
     */
    public record Token(String file, String variable) {}
}
