package io.resilience.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A fallback answered for a call that failed. */
@Name("io.resilience.Fallback")
@Label("Fallback")
@Description("A fallback answered for a call that failed.")
@Category("Resilience")
@StackTrace(false)
final class FlightFallback extends FlightEvent {
    @Label("Kind")
    String kind = "";

    @Label("Class of the failure")
    String failure = "";
}
