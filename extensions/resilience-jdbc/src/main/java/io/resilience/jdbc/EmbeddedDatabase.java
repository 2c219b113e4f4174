package io.resilience.jdbc;

import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A SQLite file: one connection writes, in groups; some read. */
final class EmbeddedDatabase implements Database {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final StorePatience patience;
    private final Dialect dialect;
    private final Session writing;
    private final GroupCommit writer;
    private final BlockingQueue<Session> readers;
    private final int readerCount;

    private EmbeddedDatabase(SqliteFile file, JdbcSettings settings, StorePatience patience, Dialect dialect)
            throws SQLException {
        this.patience = patience;
        this.dialect = dialect;
        this.readerCount = settings.connections();
        this.readers = new ArrayBlockingQueue<>(readerCount);
        this.writing = Session.keeping(file.connect(settings.patience()));
        for (int i = 0; i < readerCount; i++) {
            Session reader = Session.keeping(file.connect(settings.patience()));
            reader.update("PRAGMA query_only = ON");
            readers.add(reader);
        }
        this.writer = new GroupCommit(writing, patience);
    }

    static EmbeddedDatabase open(SqliteFile file, JdbcSettings settings, StorePatience patience, Dialect dialect) {
        return patience.persist(() -> new EmbeddedDatabase(file, settings, patience, dialect));
    }

    @Override
    public <T> T write(Work<T> work) {
        return writer.write(work);
    }

    private StoreException refused(String why) {
        return new StoreException("The store in " + patience.place() + " " + why + "; nothing was written", null);
    }

    @Override
    public int update(String sql, @Nullable Object... values) {
        return write(session -> session.update(sql, values));
    }

    @Override
    public <T> T read(Work<T> work) {
        Session reader = reader();
        try {
            return patience.persist(() -> work.in(reader));
        } finally {
            readers.add(reader);
        }
    }

    private Session reader() {
        try {
            Session reader = readers.poll(patience.limit().toNanos(), TimeUnit.NANOSECONDS);
            if (reader == null) {
                throw refused(writer.closed() ? "is closed" : "has all its " + readerCount + " connections reading");
            }
            return reader;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new StoreException(
                    "The thread was interrupted while it waited to read from " + patience.place(), stop);
        }
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public String place() {
        return patience.place();
    }

    @Override
    public void close() {
        if (writer.end()) {
            end(writing);
        } else {
            LOG.warn("The writer of {} has not ended; its connection stays open", place());
        }
        for (int i = 0; i < readerCount; i++) {
            end(readers.poll());
        }
    }

    private void end(@Nullable Session session) {
        try {
            if (session != null) {
                session.close();
            }
        } catch (SQLException failure) {
            LOG.warn("A connection to {} could not be closed", place(), failure);
        }
    }
}
