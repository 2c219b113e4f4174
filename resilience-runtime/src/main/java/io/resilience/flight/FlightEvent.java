package io.resilience.flight;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.StackTrace;

/** What every event has: whose call it is about. Failures are told by their class: messages may hold secrets, and a file travels. */
@Category("Resilience")
@StackTrace(false)
abstract class FlightEvent extends Event {
    @Label("Service")
    String service = "";

    @Label("Operation")
    String operation = "";

    /** Commits it as one of an operation, if a recording wants it. */
    void finish(String service, String operation) {
        this.service = service;
        this.operation = operation;
        if (shouldCommit()) {
            commit();
        }
    }
}
