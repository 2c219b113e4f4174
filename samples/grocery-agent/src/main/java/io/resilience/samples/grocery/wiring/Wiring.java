package io.resilience.samples.grocery.wiring;

/** How the services come to be guarded. */
public enum Wiring {
    /** By classes woven when the program was built. */
    ASPECTJ("woven by AspectJ"),
    /** By an interceptor of the injector that makes them. */
    GUICE("injected by Guice");

    private final String words;

    Wiring(String words) {
        this.words = words;
    }

    /** The services on these connections, guarded; waits are {@code pace} times as long as configured. */
    public GuardedServices guard(Connections connections, double pace) throws Exception {
        return GuardedServices.start(this, connections, pace);
    }

    @Override
    public String toString() {
        return words;
    }
}
