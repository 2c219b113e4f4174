/** What counts as a failure: a table test per table, and the real libraries whose exceptions are read. */
@NullMarked
package io.resilience.failure;

import org.jspecify.annotations.NullMarked;
