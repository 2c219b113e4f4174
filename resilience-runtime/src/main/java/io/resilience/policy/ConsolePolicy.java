package io.resilience.policy;

import java.util.List;

/**
 * Whether a console runs beside the runtime, where, and whom it lets in.
 *
 * @param enabled whether it starts by itself
 * @param address where it listens
 * @param port where it listens there; 0 for any that is free
 * @param hosts its names besides those of the loopback address, such as that of a proxy before it
 * @param forwarded whether a proxy before it tells the client's address in {@code X-Forwarded-For}
 * @param openProbes whether liveness and readiness are told without a token
 * @param tokens where its tokens are
 */
public record ConsolePolicy(
        boolean enabled,
        String address,
        int port,
        List<String> hosts,
        boolean forwarded,
        boolean openProbes,
        Tokens tokens) {
    /** What stands for a text that isn't there. */
    public static final String NONE = "none";

    /** Off; on the loopback address, with a generated token. */
    public static final ConsolePolicy DEFAULT =
            new ConsolePolicy(false, "127.0.0.1", 8484, List.of(), false, false, new Tokens(NONE, NONE, NONE, NONE));

    /**
     * Where a console's tokens are. Those of variables are {@value #NONE} where there is no such caller.
     *
     * @param file where a generated token is written, if there is no other; {@value #NONE} for a new file
     * @param admin the environment variable that holds an administrator's token
     * @param operator the one that holds an operator's
     * @param viewer the one that holds a viewer's
     */
    public record Tokens(String file, String admin, String operator, String viewer) {}
}
