package io.resilience.exception;

/** A call refused because as many calls as allowed are running, and no more may wait or it waited too long. */
public class BulkheadFullException extends RefusedException {
    private static final long serialVersionUID = 1L;

    /** A refusal that says why, such as {@code "25 calls are running"}. */
    public BulkheadFullException(String service, String operation, String why) {
        super(service, operation, service + "/" + operation + " is full: " + why, null);
    }
}
