package io.resilience.jdbc;

import io.resilience.jdbc.TransactionPoints.Passage;
import org.jspecify.annotations.Nullable;

/** A database whose transactions tell where they are; a single statement is made a transaction, so that it has a middle. */
record WatchedDatabase(Database database, TransactionPoints points) implements Database {
    @Override
    public <T extends @Nullable Object> T write(Work<T> work) {
        Passage passage = points.begun();
        T outcome = database.write(session -> {
            T done = work.in(session);
            passage.beforeCommit();
            return done;
        });
        passage.afterCommit();
        return outcome;
    }

    @Override
    public int update(String sql, @Nullable Object... values) {
        return write(session -> session.update(sql, values));
    }

    @Override
    public <T extends @Nullable Object> T read(Work<T> work) {
        return database.read(work);
    }

    @Override
    public Dialect dialect() {
        return database.dialect();
    }

    @Override
    public String place() {
        return database.place();
    }

    @Override
    public void close() {
        database.close();
    }
}
