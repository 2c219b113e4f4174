package io.resilience.jdbc;

import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Work that waits for a commit, with others or by itself. Its thread hears once what comes of it. */
final class WriteRequest<T> {
    /** What its thread hears. */
    enum News {
        /** Another has committed the work, or has seen it fail. */
        SETTLED,
        /** It is this one's turn to commit. */
        LEAD,
        /** Its thread gave up waiting, before there was any. */
        ABANDONED
    }

    private final Work<T> work;
    private final CompletableFuture<News> news = new CompletableFuture<>();
    private @Nullable T outcome;
    private @Nullable Throwable failure;
    private boolean settled;

    WriteRequest(Work<T> work) {
        this.work = work;
    }

    /** Waits for news; after {@code nanos} without any it gives up. */
    News await(long nanos) throws InterruptedException {
        try {
            return news.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            news.complete(News.ABANDONED);
            return news.join();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Gives up, unless there is news already: what it is then. */
    News abandon() {
        news.complete(News.ABANDONED);
        return news.join();
    }

    /** Tells its thread to commit; false when that has given up. */
    boolean promote() {
        return news.complete(News.LEAD);
    }

    /** Whether nobody waits for it any more. */
    boolean abandoned() {
        return news.getNow(News.LEAD) == News.ABANDONED;
    }

    /** Does the work; nobody is told before the commit. */
    void run(Session session) throws SQLException {
        outcome = work.in(session);
    }

    void committed() {
        settle(null);
    }

    void failed(Throwable reason) {
        settle(reason);
    }

    private void settle(@Nullable Throwable reason) {
        failure = reason;
        settled = true;
        news.complete(News.SETTLED);
    }

    /** Whether the work is committed or has failed; for the thread that commits. */
    boolean settled() {
        return settled;
    }

    /** What the work gave, once it is settled. */
    T answer() {
        if (failure instanceof StoreException store) {
            // Others of the batch may throw the same one: each has a stack of its own.
            throw new StoreException(String.valueOf(store.getMessage()), store);
        }
        if (failure instanceof RuntimeException runtime) {
            throw runtime;
        }
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
        return Objects.requireNonNull(outcome);
    }
}
