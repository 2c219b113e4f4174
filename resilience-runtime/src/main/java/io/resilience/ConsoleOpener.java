package io.resilience;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Starts a console beside a runtime; a library on the class path offers one as a service, for {@link java.util.ServiceLoader}. */
public interface ConsoleOpener {
    /** Starts a console; closing what is given ends it. Fails with a sentence where that isn't possible. */
    AutoCloseable open(Resilience resilience, Place place);

    /**
     * Where it listens, and whom it lets in.
     *
     * @param port 0 for any that is free
     * @param hosts its names besides those of the loopback address
     * @param forwarded whether a proxy tells the client's address in {@code X-Forwarded-For}
     * @param openProbes whether liveness and readiness are told without a token
     * @param tokenFile where a token is written that is generated as there is no other; null for a new file
     * @param tokens empty to generate one
     */
    record Place(
            String address,
            int port,
            List<String> hosts,
            boolean forwarded,
            boolean openProbes,
            @Nullable Path tokenFile,
            List<Token> tokens) {
        @Override
        public String toString() {
            return address + ":" + port;
        }
    }

    /** What a caller may do, each what those before may as well. */
    enum Role {
        /** Looks. */
        VIEWER,
        /** Steers breakers and replays letters. */
        OPERATOR,
        /** Changes settings and sees arguments of letters. */
        ADMIN
    }

    /** A caller's token; {@code toString} leaves the secret out. */
    record Token(Role role, String secret) {
        @Override
        public String toString() {
            return "a token of " + role;
        }
    }
}
