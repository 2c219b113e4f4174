package io.resilience.deadletter;

import io.resilience.time.Clockwork;
import java.util.concurrent.Executor;

/** What replays work with; {@code executor} runs the calls, and asks the store. */
public record ReplayEnvironment(
        DeadLetters letters,
        LetterScript script,
        Clockwork clockwork,
        Executor executor,
        LetterNews news,
        LeasedCalls calls) {}
