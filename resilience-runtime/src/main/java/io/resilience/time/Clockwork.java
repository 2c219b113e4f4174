package io.resilience.time;

import java.util.concurrent.ThreadLocalRandom;

/** All that a runtime knows of time and chance. */
public record Clockwork(Ticker ticker, Sleeper sleeper, Timer timer, Chance chance) {
    /** The machine's own clock, shared by all runtimes of the JVM. */
    public static Clockwork system() {
        return new Clockwork(
                SystemTicker.INSTANCE,
                new SystemSleeper(),
                SystemTimer.INSTANCE,
                () -> ThreadLocalRandom.current().nextDouble());
    }
}
