package io.resilience.deadletter;

import io.resilience.event.Events;
import io.resilience.metrics.Metrics;
import io.resilience.time.Clockwork;
import java.util.concurrent.Executor;

/** What replays work with; {@code executor} runs the calls. */
public record ReplayEnvironment(
        DeadLetters letters,
        ArgumentCodec codec,
        Clockwork clockwork,
        Executor executor,
        Metrics metrics,
        Events events) {}
