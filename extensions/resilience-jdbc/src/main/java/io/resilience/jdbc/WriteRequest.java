package io.resilience.jdbc;

import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Work that waits for its turn with the writer, and for the commit. */
final class WriteRequest<T> {
    private final Work<T> work;
    private final CompletableFuture<T> answer = new CompletableFuture<>();
    private @Nullable T outcome;

    WriteRequest(Work<T> work) {
        this.work = work;
    }

    /** Settled when the work is committed, or has failed. */
    CompletableFuture<T> answer() {
        return answer;
    }

    /** Whether nobody waits for it any more. */
    boolean abandoned() {
        return answer.isDone();
    }

    /** Does the work; nobody is told before the commit. */
    void run(Session session) throws SQLException {
        outcome = work.in(session);
    }

    void committed() {
        answer.complete(Objects.requireNonNull(outcome));
    }

    void failed(Throwable failure) {
        answer.completeExceptionally(failure);
    }
}
