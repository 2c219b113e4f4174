package io.resilience.samples.grocery.terminal;

import io.resilience.samples.grocery.traffic.Answers;
import java.time.Duration;
import java.util.List;

/**
 * All that one picture shows.
 *
 * @param heading what runs, on what
 * @param clock where in the run we are
 * @param services how the services are doing
 * @param answers what the shoppers were told
 * @param moves what the breakers did last, newest first
 */
public record View(Heading heading, Clock clock, List<ServiceReading> services, Answers answers, List<String> moves) {
    /** What runs, and on what. */
    public record Heading(String title, String peers) {}

    /**
     * Where in the run we are.
     *
     * @param elapsed since the start
     * @param length of the run; zero when it goes on
     * @param title of the phase
     * @param story what to watch for
     * @param untilNext how long the phase lasts
     */
    public record Clock(Duration elapsed, Duration length, String title, String story, Duration untilNext) {}
}
