package io.resilience.jdbc;

import org.jspecify.annotations.Nullable;

/** Where work is done and committed; every method may be called from any thread and fails with a {@link StoreException}. */
interface Database extends AutoCloseable {
    /** Does work in a transaction of its own, committed when this returns. */
    <T> T write(Work<T> work);

    /** Does what is a single statement; how many rows it changed, committed when this returns. */
    int update(String sql, @Nullable Object... values);

    /** Does work that only reads, and sees all that was committed before. */
    <T> T read(Work<T> work);

    /** What its SQL is like. */
    Dialect dialect();

    /** What people call it, without a password. */
    String place();

    @Override
    void close();
}
