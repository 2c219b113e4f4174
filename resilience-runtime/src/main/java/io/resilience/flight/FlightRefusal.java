package io.resilience.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A gate did not let an attempt begin. */
@Name("io.resilience.Refusal")
@Label("Refusal")
@Description("A gate did not let an attempt begin.")
@Category("Resilience")
@StackTrace(false)
final class FlightRefusal extends FlightEvent {
    @Label("Gate")
    String gate = "";
}
