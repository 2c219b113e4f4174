package io.resilience.testkit;

import io.resilience.Resilience;
import io.resilience.config.Configuration;
import io.resilience.config.Sources;
import io.resilience.event.Delivery;
import java.util.function.Consumer;

/**
 * A runtime on manual time that hears itself: listeners hear directly, asynchronous work runs on the thread that hands it over, and
 * no file or environment is read. {@link ResilienceTest} makes one for each test.
 */
public record TestRuntime(Resilience resilience, ManualClockwork time, Recorder recorder) {
    /** A runtime whose sleeping threads move the time. */
    public static TestRuntime create(Consumer<Configuration.Builder> settings) {
        return on(ManualClockwork.create(), settings);
    }

    /** A runtime on the given time. */
    public static TestRuntime on(ManualClockwork time, Consumer<Configuration.Builder> settings) {
        Recorder recorder = new Recorder();
        Resilience resilience = Resilience.builder()
                .detached()
                .clockwork(time.clockwork())
                .executor(Runnable::run)
                .delivery(Delivery.DIRECT)
                .listener(recorder)
                .configure(configuration -> configuration.source(Sources.NONE))
                .configure(settings)
                .build();
        return new TestRuntime(resilience, time, recorder);
    }

    /** What is expected of one operation. */
    public OperationAssert operation(String service, String operation) {
        return new OperationAssert(resilience, service, operation);
    }
}
