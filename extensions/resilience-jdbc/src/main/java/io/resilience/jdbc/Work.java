package io.resilience.jdbc;

import java.sql.SQLException;

/** Something done in a database; may be done again from the start when its transaction was rolled back. */
@FunctionalInterface
interface Work<T> {
    T in(Session session) throws SQLException;
}
