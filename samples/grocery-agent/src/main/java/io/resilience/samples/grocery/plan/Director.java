package io.resilience.samples.grocery.plan;

import io.resilience.time.Ticker;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Follows a plan in time: announces each episode as it begins, until told to stop. */
public final class Director implements Runnable {
    private final FailurePlan plan;
    private final Ticker ticker;
    private final long began;
    private final Consumer<Episode> stage;
    private final CountDownLatch stop;

    /** A director whose plan begins now; {@code stage} is told every episode, {@code stop} ends it. */
    public Director(FailurePlan plan, Ticker ticker, CountDownLatch stop, Consumer<Episode> stage) {
        this.plan = plan;
        this.ticker = ticker;
        this.began = ticker.nanos();
        this.stage = stage;
        this.stop = stop;
    }

    /** The time since the plan began. */
    public Duration elapsed() {
        return Duration.ofNanos(ticker.nanos() - began);
    }

    /** The episode now on. */
    public Episode now() {
        return plan.at(elapsed());
    }

    /** How long until the next episode. */
    public Duration untilNext() {
        return plan.untilNext(elapsed());
    }

    @Override
    public void run() {
        try {
            do {
                stage.accept(now());
            } while (!stop.await(untilNext().toNanos() + 1, TimeUnit.NANOSECONDS));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
