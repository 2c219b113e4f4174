package io.resilience.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;

/** An attempt did not end within its limit. */
@Name("io.resilience.Timeout")
@Label("Timeout")
@Description("An attempt did not end within its limit.")
@Category("Resilience")
@StackTrace(false)
final class FlightTimeout extends FlightEvent {
    @Label("Limit")
    @Timespan(Timespan.NANOSECONDS)
    long limit;
}
