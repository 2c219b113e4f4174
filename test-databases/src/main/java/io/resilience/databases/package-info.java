/**
 * Database servers for tests and benchmarks: each is started once in a JVM, durable as a user's would be, listening on this machine
 * only, in a directory of its own, and ends with the JVM, also when that is killed.
 */
@NullMarked
package io.resilience.databases;

import org.jspecify.annotations.NullMarked;
