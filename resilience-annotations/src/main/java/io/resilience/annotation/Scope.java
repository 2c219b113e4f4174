package io.resilience.annotation;

/** How far one machine (a breaker, a bulkhead) reaches. */
public enum Scope {
    /** One machine for each operation of a service. */
    OPERATION,
    /** One machine for all operations of a service that declare this scope. */
    SERVICE
}
