package io.resilience.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A breaker moved to another state. */
@Name("io.resilience.BreakerMove")
@Label("Move of a breaker")
@Description("A breaker moved to another state.")
@Category("Resilience")
@StackTrace(false)
final class FlightMove extends FlightEvent {
    @Label("From")
    String from = "";

    @Label("To")
    String to = "";

    @Label("Reason")
    String reason = "";
}
