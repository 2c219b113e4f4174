package io.resilience.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A call ended with a failure for its caller. */
@Name("io.resilience.Failure")
@Label("Failed call")
@Description("A call ended with a failure for its caller.")
@Category("Resilience")
@StackTrace(false)
final class FlightFailure extends FlightEvent {
    @Label("Attempts")
    int attempts;

    @Label("Class of the failure")
    String failure = "";
}
