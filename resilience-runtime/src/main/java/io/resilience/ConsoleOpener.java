package io.resilience;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Starts a console beside a runtime; a library on the class path offers one as a service, for {@link java.util.ServiceLoader}. */
public interface ConsoleOpener {
    /** Starts a console; closing what is given ends it. Fails with a sentence where that isn't possible. */
    AutoCloseable open(Resilience resilience, Place place);

    /**
     * Where it listens, and whom it lets in.
     *
     * @param port 0 for any that is free
     * @param tokenFile where a generated token is written; null for a new file
     * @param token an administrator's; null to generate one
     */
    record Place(
            String address,
            int port,
            @Nullable Path tokenFile,
            @Nullable String token) {
        @Override
        public String toString() {
            return address + ":" + port;
        }
    }
}
