package io.resilience.jdbc;

import io.resilience.jdbc.WriteRequest.News;
import java.sql.SQLException;
import java.util.List;

/**
 * One transaction for the work of many threads, on the one connection that writes to a file. Who finds nobody committing commits, its own
 * work and all that waits, without a hand-over to another thread; then the one that has waited longest takes its turn. Nobody is told
 * before the commit. Work that fails takes the batch's transaction with it, and then all of the batch is done again, each by itself:
 * the failing one alone fails.
 */
final class GroupCommit {
    private final Session session;
    private final StorePatience patience;
    private final WriterQueue queue;
    private final Turn turn;
    private final Runnable proof;
    private volatile boolean closed;

    /** {@code proof} is run behind each commit and fails if what was committed is not where it should be. */
    GroupCommit(Session session, StorePatience patience, Runnable proof) {
        this.session = session;
        this.proof = proof;
        this.patience = patience.uninterrupted();
        this.queue = new WriterQueue(patience.clockwork().ticker());
        this.turn = new Turn(queue);
    }

    boolean closed() {
        return closed;
    }

    /** Has work committed; what it gave. */
    <T> T write(Work<T> work) {
        WriteRequest<T> request = new WriteRequest<>(work);
        long nanos = patience.limit().toNanos();
        try {
            if (closed || !queue.offer(request, nanos)) {
                throw refused();
            }
            if (turn.take()) {
                lead(request);
            } else if (closed && queue.withdraw(request)) {
                forgo(request);
                throw refused();
            } else {
                // The patience of who commits ends first, so that a lock that is never given is told by its name.
                heed(request, request.await(2 * nanos));
            }
            return request.answer();
        } catch (InterruptedException stop) {
            forgo(request);
            Thread.currentThread().interrupt();
            throw new StoreException(
                    "The thread was interrupted while the store in " + patience.place()
                            + " wrote; whether it did is not known",
                    stop);
        }
    }

    private StoreException refused() {
        return new StoreException(
                "The store in " + patience.place() + (closed ? " is closed" : " has too much waiting to be written")
                        + "; nothing was written",
                null);
    }

    private void heed(WriteRequest<?> request, News news) {
        if (news == News.ABANDONED) {
            throw new StoreException(
                    "The store in " + patience.place() + " did not write within "
                            + 2 * patience.limit().toMillis() + " ms, and may yet; see whether its disk works",
                    null);
        }
        if (news == News.LEAD) {
            lead(request);
        }
    }

    /** Waits no more; a turn that came in that very moment goes to the next. */
    private void forgo(WriteRequest<?> request) {
        if (request.abandon() == News.LEAD) {
            turn.pass();
        }
    }

    private void lead(WriteRequest<?> own) {
        boolean interrupted = Thread.interrupted();
        try {
            while (!own.settled()) {
                commitNext();
            }
        } finally {
            turn.pass();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void commitNext() {
        commit(queue.next().stream().filter(request -> !request.abandoned()).toList());
    }

    private void commit(List<WriteRequest<?>> batch) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            patience.persist(() -> {
                transaction(batch);
                return batch.size();
            });
            proof.run();
            batch.forEach(WriteRequest::committed);
        } catch (WorkFailure failure) {
            if (batch.size() == 1) {
                batch.get(0).failed(failure.told(patience));
            } else {
                batch.forEach(request -> commit(List.of(request)));
            }
        } catch (RuntimeException | Error failure) {
            batch.forEach(request -> request.failed(failure));
        }
    }

    private void transaction(List<WriteRequest<?>> batch) throws SQLException {
        session.update("BEGIN IMMEDIATE");
        try {
            for (WriteRequest<?> request : batch) {
                WorkFailure.guard(() -> request.run(session));
            }
            session.update("COMMIT");
        } catch (SQLException | RuntimeException | Error failure) {
            rollback(failure);
            throw failure;
        }
    }

    private void rollback(Throwable failure) {
        try {
            session.update("ROLLBACK");
        } catch (SQLException alreadyDone) {
            failure.addSuppressed(alreadyDone);
        }
    }

    /** Finishes what waits, then takes no more, within a time in which it would have given up any lock; false when it did not. */
    boolean end() {
        closed = true;
        try {
            if (!turn.take(2 * patience.limit().toMillis())) {
                return false;
            }
            while (queue.first() != null) {
                commitNext();
            }
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
