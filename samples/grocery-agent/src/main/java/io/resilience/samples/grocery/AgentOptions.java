package io.resilience.samples.grocery;

import io.resilience.samples.grocery.wiring.AgentWiring;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param length of the run; null: until Ctrl-C
 * @param wiring how the services come to be guarded
 * @param seed fixes what the shoppers wish for and in which order the troubles come
 * @param quiet only the summary is printed
 * @param store the file where calls wait that failed; it outlives the program
 */
record AgentOptions(@Nullable Duration length, AgentWiring wiring, long seed, boolean quiet, Path store) {
    static final AgentOptions DEFAULT =
            new AgentOptions(null, AgentWiring.ASPECTJ, 1, false, Path.of("target", "grocery-letters.db"));

    AgentOptions withLength(Duration other) {
        return new AgentOptions(other, wiring, seed, quiet, store);
    }

    AgentOptions withWiring(AgentWiring other) {
        return new AgentOptions(length, other, seed, quiet, store);
    }

    AgentOptions withSeed(long other) {
        return new AgentOptions(length, wiring, other, quiet, store);
    }

    AgentOptions quietly() {
        return new AgentOptions(length, wiring, seed, true, store);
    }

    AgentOptions withStore(Path other) {
        return new AgentOptions(length, wiring, seed, quiet, other);
    }
}
