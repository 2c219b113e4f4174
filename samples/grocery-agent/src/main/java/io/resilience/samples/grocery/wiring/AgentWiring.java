package io.resilience.samples.grocery.wiring;

import io.resilience.Resilience;
import io.resilience.deadletter.DeadLetters;
import io.resilience.samples.grocery.agent.Services;
import io.resilience.time.Ticker;

/** How the services come to be guarded. */
public enum AgentWiring {
    /** By classes woven when the program was built. */
    ASPECTJ("woven by AspectJ") {
        @Override
        Services services(Resilience resilience, Connections connections, Ticker ticker) throws Exception {
            return PlainServices.of(connections, ticker);
        }
    },
    /** By an interceptor of the injector that makes them. */
    GUICE("injected by Guice") {
        @Override
        Services services(Resilience resilience, Connections connections, Ticker ticker) throws Exception {
            return InjectedServices.of(resilience, connections, ticker);
        }
    };

    private final String words;

    AgentWiring(String words) {
        this.words = words;
    }

    abstract Services services(Resilience resilience, Connections connections, Ticker ticker) throws Exception;

    /** The services on these connections, guarded; calls that fail wait in {@code letters}; a {@code pace} below 1 makes breakers and timeouts that much quicker. */
    public GuardedServices guard(Connections connections, DeadLetters letters, Ticker ticker, double pace)
            throws Exception {
        return GuardedServices.start(this, connections, letters, ticker, pace);
    }

    @Override
    public String toString() {
        return words;
    }
}
