package io.resilience.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.SettingDefinition;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;

/** An attempt that was measured, or took longer than the breaker's slow-call limit. */
@Name("io.resilience.Attempt")
@Label("Attempt")
@Description("An attempt that was measured, or took longer than the breaker's slow-call limit.")
@Category("Resilience")
@StackTrace(false)
@Enabled(false)
final class FlightAttempt extends FlightEvent {
    @Label("Outcome")
    String outcome = "";

    @Label("Duration of the attempt")
    @Timespan(Timespan.NANOSECONDS)
    long took;

    @Label("Measured exactly, in a random sample")
    boolean sampled;

    /** The setting {@code atLeast}: attempts that took less are left out. */
    @Label("At least")
    @Description("Attempts that took less are left out.")
    @Name("atLeast")
    @SettingDefinition
    boolean atLeast(FlightThreshold threshold) {
        return took >= threshold.nanos();
    }
}
