package io.resilience.jdbc;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The connections to one SQLite file: one writes, in groups; some read. Nothing is told as written while its name leads elsewhere. */
final class OpenedFile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenedFile.class);

    private final StorePatience patience;
    private final Session writing;
    private final GroupCommit writer;
    private final BlockingQueue<Session> readers;
    private final int readerCount;
    private final FileIdentity identity;
    private volatile @Nullable String loss;

    private OpenedFile(Session writing, BlockingQueue<Session> readers, FileIdentity identity, StorePatience patience) {
        this.patience = patience;
        this.writing = writing;
        this.readers = readers;
        this.readerCount = readers.size();
        this.identity = identity;
        this.writer = new GroupCommit(writing, patience, this::confirm);
    }

    static OpenedFile open(SqliteFile file, JdbcSettings settings, StorePatience patience) {
        return patience.persist(() -> {
            Object before = FileIdentity.key(file.path());
            BlockingQueue<Session> all = new ArrayBlockingQueue<>(settings.connections() + 1);
            try {
                connect(file, settings, all);
                FileIdentity identity = FileIdentity.of(file);
                if (!Objects.equals(before, FileIdentity.key(file.path()))) {
                    throw new StoreException(
                            "The store in " + patience.place() + " was replaced while it was opened", null);
                }
                return new OpenedFile(all.remove(), all, identity, patience);
            } catch (SQLException | RuntimeException failure) {
                all.forEach(session -> end(session, patience));
                throw failure;
            } catch (IOException gone) {
                all.forEach(session -> end(session, patience));
                throw new StoreException("The store in " + patience.place() + " was removed while it was opened", gone);
            }
        });
    }

    private static void connect(SqliteFile file, JdbcSettings settings, BlockingQueue<Session> all)
            throws SQLException {
        Session writing = Session.keeping(file.connect(settings.patience()));
        all.add(writing);
        writing.number("SELECT COUNT(*) FROM sqlite_master"); // makes the journal
        for (int i = 0; i < settings.connections(); i++) {
            Session reader = Session.keeping(file.connect(settings.patience()));
            all.add(reader);
            reader.update("PRAGMA query_only = ON");
        }
    }

    <T> T write(Work<T> work) {
        return writer.write(work);
    }

    <T> T read(Work<T> work) {
        confirm();
        Session reader = reader();
        try {
            return patience.persist(() -> work.in(reader));
        } finally {
            readers.add(reader);
            if (writer.closed()) {
                endReaders();
            }
        }
    }

    private Session reader() {
        try {
            Session reader = readers.poll(patience.limit().toNanos(), TimeUnit.NANOSECONDS);
            if (reader == null) {
                throw new StoreException(
                        "The store in " + patience.place()
                                + (writer.closed()
                                        ? " is closed"
                                        : " has all its " + readerCount + " connections reading")
                                + "; nothing was read",
                        null);
            }
            return reader;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new StoreException(
                    "The thread was interrupted while it waited to read from " + patience.place(), stop);
        }
    }

    FileIdentity identity() {
        return identity;
    }

    /** Whether its files were gone when it was last looked. */
    boolean lost() {
        return loss != null;
    }

    /** Looks at the names of the files, and fails unless they lead to this one. */
    void confirm() {
        String before = loss;
        String now = identity.loss();
        loss = now;
        if (now != null) {
            StoreException refusal = new StoreException(
                    "The file of the store in " + patience.place() + " " + now + "; nothing is kept meanwhile", null);
            if (!now.equals(before)) {
                LOG.error(refusal.getMessage());
            }
            throw refusal;
        }
        if (before != null) {
            LOG.warn("The file of the store in {} is back; it goes on", patience.place());
        }
    }

    @Override
    public void close() {
        boolean ended = writer.end();
        if (identity.cut()) {
            LOG.warn(
                    "The connections to {} stay open, for what they hold must not be written into a rest",
                    patience.place());
            return;
        }
        if (ended) {
            end(writing, patience);
        } else {
            LOG.warn("The writer of {} has not ended; its connection stays open", patience.place());
        }
        endReaders();
    }

    /** Those in use end when they are given back. */
    private void endReaders() {
        for (Session reader = readers.poll(); reader != null; reader = readers.poll()) {
            end(reader, patience);
        }
    }

    private static void end(Session session, StorePatience patience) {
        try {
            session.close();
        } catch (SQLException failure) {
            LOG.warn("A connection to {} could not be closed", patience.place(), failure);
        }
    }
}
