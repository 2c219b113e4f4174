package io.resilience.failure;

/** What a failure says about the called service, and so what a breaker and a retry make of it. */
public enum FailureKind {
    /** The service or the way to it is in trouble that may pass: counted by the breaker, retried. */
    TRANSIENT,
    /** Something is broken, and calling again would not help: counted by the breaker, not retried. */
    FAULT,
    /** The service works and the request is wrong: neither counted nor retried. */
    PERMANENT,
    /** A guard did not make the call: neither counted nor retried. */
    REFUSAL,
    /** The caller gave up: neither counted nor retried. */
    CANCELLED
}
