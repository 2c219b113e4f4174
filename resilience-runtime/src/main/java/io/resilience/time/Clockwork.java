package io.resilience.time;

import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;

/** All that a runtime knows of time and chance; {@code wall} is the wall clock, for times that are shown and never for durations. */
public record Clockwork(Ticker ticker, Sleeper sleeper, Timer timer, Chance chance, InstantSource wall) {
    /** The machine's own clock, shared by all runtimes of the JVM. */
    public static Clockwork system() {
        return new Clockwork(
                SystemTicker.INSTANCE,
                new SystemSleeper(),
                SystemTimer.INSTANCE,
                () -> ThreadLocalRandom.current().nextDouble(),
                SystemWall.INSTANCE);
    }

    /** The same with another wall clock. */
    public Clockwork with(InstantSource otherWall) {
        return new Clockwork(ticker, sleeper, timer, chance, otherWall);
    }
}
