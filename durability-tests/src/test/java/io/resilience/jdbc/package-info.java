/** What only the store's package can do: stop inside its transactions. */
@NullMarked
package io.resilience.jdbc;

import org.jspecify.annotations.NullMarked;
