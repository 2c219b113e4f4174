package io.resilience.console.api;

import io.resilience.Resilience;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.ReplayOutcome;
import io.resilience.deadletter.ReplayRun;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that the console asks of the dead letters and their replay, in one place. */
final class LetterDesk {
    private final Resilience resilience;

    LetterDesk(Resilience resilience) {
        this.resilience = resilience;
    }

    List<LetterRecord> letters(LetterQuery asked) {
        return resilience.deadLetters().find(asked);
    }

    long count(LetterQuery asked) {
        return resilience.deadLetters().count(asked);
    }

    @Nullable
    LetterRecord letter(String id) {
        return resilience.deadLetters().letter(id);
    }

    boolean discard(String id, String actor, String reason) {
        return resilience.letters().discard(id, actor, reason);
    }

    /** Replays one letter on a thread of its own, since the call may take long. */
    CompletionStage<ReplayOutcome> replay(String id) {
        return CompletableFuture.supplyAsync(() -> resilience.replay().replayOne(id), DaemonThreads::start)
                .thenCompose(stage -> stage);
    }

    /** Replays the ready letters of a service, or of one operation; empty when it has none that can be replayed here. */
    List<ReplayRun> replayAll(String service, @Nullable String operation) {
        return operation == null
                ? resilience.replay().replayAll(service)
                : Stream.ofNullable(resilience.replay().replayAll(service, operation))
                        .toList();
    }
}
