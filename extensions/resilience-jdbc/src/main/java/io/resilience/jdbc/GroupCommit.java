package io.resilience.jdbc;

import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one writer of a file: a thread that does the work of many in one transaction and tells each after the commit. Work that fails
 * takes the batch's transaction with it, and then all of the batch is done again, each by itself: the failing one alone fails.
 */
final class GroupCommit {
    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);

    private final Session session;
    private final StorePatience patience;
    private final WriterQueue queue = new WriterQueue();
    private final Thread writer;
    private volatile boolean closed;

    GroupCommit(Session session, StorePatience patience) {
        this.session = session;
        this.patience = patience;
        this.writer = new Thread(this::serve, "resilience-store-writer");
        writer.setDaemon(true);
        writer.start();
    }

    /** Takes a request; false when there was no room for so long, or the writer is closed. */
    boolean offer(WriteRequest<?> request, long nanos) throws InterruptedException {
        if (closed || !queue.offer(request, nanos)) {
            return false;
        }
        if (!writer.isAlive()) {
            turnAway();
        }
        return true;
    }

    boolean closed() {
        return closed;
    }

    private void serve() {
        try {
            List<WriteRequest<?>> batch = queue.next();
            while (!closed || !batch.isEmpty()) {
                commit(batch.stream().filter(request -> !request.abandoned()).toList());
                batch = queue.next();
            }
        } catch (InterruptedException stop) {
            LOG.debug("The writer of {} was stopped", patience.place());
        } finally {
            closed = true;
            turnAway();
        }
    }

    private void turnAway() {
        queue.drain()
                .forEach(request -> request.failed(new StoreException(
                        "The store in " + patience.place() + " is closed; nothing was written", null)));
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

    /** Finishes what it was given, then ends, within a time in which it would have given up any lock; false when it did not. */
    boolean end() {
        closed = true;
        try {
            writer.join(2 * patience.limit().toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return !writer.isAlive();
    }
}
