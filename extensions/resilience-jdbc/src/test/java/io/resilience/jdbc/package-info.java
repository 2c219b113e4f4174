/** One contract for every store of dead letters, and what only some of them must do. */
@NullMarked
package io.resilience.jdbc;

import org.jspecify.annotations.NullMarked;
