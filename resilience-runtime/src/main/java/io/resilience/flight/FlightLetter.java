package io.resilience.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** Something happened to a call that is kept, or was to be. */
@Name("io.resilience.DeadLetter")
@Label("Dead letter")
@Description("Something happened to a call that is kept, or was to be.")
@Category("Resilience")
@StackTrace(false)
final class FlightLetter extends FlightEvent {
    @Label("What happened")
    String happening = "";

    @Label("Id of the letter")
    String letter = "";

    @Label("Class of the failure")
    String failure = "";
}
