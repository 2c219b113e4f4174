package io.resilience.jdbc;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A SQLite file. One that is put in the place of a lost one is opened in its stead, once it has rested for a second. */
final class EmbeddedDatabase implements Database {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final long REST = Duration.ofSeconds(1).toNanos();

    private final SqliteFile file;
    private final JdbcSettings settings;
    private final StorePatience patience;
    private final Dialect dialect;
    private final ReentrantLock mending = new ReentrantLock();
    private FileIdentity.@Nullable Candidate candidate; // with the next, under the lock
    private long seenAt;
    private volatile OpenedFile opened;
    private volatile boolean closed;

    private EmbeddedDatabase(SqliteFile file, JdbcSettings settings, StorePatience patience, Dialect dialect) {
        this.file = file;
        this.settings = settings;
        this.patience = patience;
        this.dialect = dialect;
        this.opened = OpenedFile.open(file, settings, patience);
    }

    static EmbeddedDatabase open(SqliteFile file, JdbcSettings settings, StorePatience patience, Dialect dialect) {
        return new EmbeddedDatabase(file, settings, patience, dialect);
    }

    @Override
    public <T> T write(Work<T> work) {
        return current().write(work);
    }

    @Override
    public int update(String sql, @Nullable Object... values) {
        return write(session -> session.update(sql, values));
    }

    @Override
    public <T> T read(Work<T> work) {
        return current().read(work);
    }

    private OpenedFile current() {
        OpenedFile now = opened;
        return now.lost() && !closed ? mended(now) : now;
    }

    /** One thread at a time looks for what can be opened; the others are told at once what is wrong. */
    private OpenedFile mended(OpenedFile lost) {
        if (!mending.tryLock()) {
            lost.confirm();
            return lost;
        }
        try {
            if (opened == lost && !rested(lost)) {
                lost.confirm();
            } else if (opened == lost) {
                replace(lost);
            }
            return opened;
        } finally {
            mending.unlock();
        }
    }

    private boolean rested(OpenedFile lost) {
        FileIdentity.Candidate now = lost.identity().candidate();
        long moment = patience.clockwork().ticker().nanos();
        if (now == null || !now.equals(candidate)) {
            candidate = now;
            seenAt = moment;
            return false;
        }
        return moment - seenAt >= REST;
    }

    private void replace(OpenedFile lost) {
        candidate = null;
        new Schema(dialect, settings.withExistingTables(), patience).prepare(file.plain(settings.patience(), false));
        opened = OpenedFile.open(file, settings, patience);
        LOG.warn("Another file was put in the place of {}; it is open now, and what it holds counts", place());
        lost.close();
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
        mending.lock();
        try {
            if (!closed) {
                closed = true;
                opened.close();
            }
        } finally {
            mending.unlock();
        }
    }
}
