/**
 * Dead letters and answers that outlive the program, in SQLite, PostgreSQL or MariaDB. Read
 * {@link io.resilience.jdbc.JdbcStore} (how a database is opened), {@code Database} (how work is committed: one writer with group
 * commit for a file, a pool for a server), {@code LetterTable} (the statements, the same for all three; what differs is in
 * {@code Dialect}), and {@link io.resilience.jdbc.JdbcDeadLetters} with its parts.
 *
 * <p>What a method returns has been committed. Leases are computed by the database's clock, in its own statements, so that
 * programs with other ideas of the time share one store; every change of a claimed letter compares the lease's token.
 */
@NullMarked
package io.resilience.jdbc;

import org.jspecify.annotations.NullMarked;
