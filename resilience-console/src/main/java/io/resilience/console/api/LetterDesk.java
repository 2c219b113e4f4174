package io.resilience.console.api;

import io.resilience.Resilience;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterStatus;
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

    /**
     * A part of the letters.
     *
     * @param service null for any
     * @param status null for any
     * @param after the last letter of the part before; null for the first part
     */
    record Part(
            @Nullable String service,
            @Nullable String operation,
            @Nullable LetterStatus status,
            @Nullable String after,
            int limit) {
        LetterQuery query() {
            LetterQuery all = LetterQuery.of(service, operation).with(status).limit(limit);
            return after == null ? all : all.after(after);
        }
    }

    List<LetterRecord> letters(Part part) {
        return resilience.deadLetters().find(part.query());
    }

    long count(Part part) {
        return resilience.deadLetters().count(part.query());
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
