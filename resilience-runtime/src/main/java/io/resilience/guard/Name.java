package io.resilience.guard;

/** The name of one operation of a service. */
public record Name(String service, String operation) {
    @Override
    public String toString() {
        return service + "/" + operation;
    }
}
