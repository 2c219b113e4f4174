package io.resilience.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;

/** An attempt failed and the next begins after a pause. */
@Name("io.resilience.Retry")
@Label("Retry")
@Description("An attempt failed and the next begins after a pause.")
@Category("Resilience")
@StackTrace(false)
final class FlightRetry extends FlightEvent {
    @Label("Attempt that failed")
    int attempt;

    @Label("Pause")
    @Timespan(Timespan.NANOSECONDS)
    long pause;

    @Label("Class of the failure")
    String failure = "";
}
