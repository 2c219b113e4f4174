package io.resilience.guard;

import io.resilience.exception.Printable;

/** The name of one operation of a service. */
public record Name(String service, String operation) implements Comparable<Name> {
    /** Stands for the operation in the name of a machine that all operations of a service share. */
    static final String ALL = "*";

    /** Whether it names what all operations of the service share. */
    public boolean meansAll() {
        return operation.equals(ALL);
    }

    /** The name of the machine that one value of an argument has for itself, such as {@code shop/price[milk]}. */
    Name of(Object key) {
        return new Name(service, operation + "[" + key + "]");
    }

    @Override
    public int compareTo(Name other) {
        int byService = service.compareTo(other.service);
        return byService == 0 ? operation.compareTo(other.operation) : byService;
    }

    /** Both parts as they are, by which one name is told from another. */
    public String exact() {
        return service + "/" + operation;
    }

    /** For messages: in one line, and short. */
    @Override
    public String toString() {
        return Printable.of(exact());
    }
}
