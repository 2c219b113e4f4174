/**
 * What a page that is kept open shows. Read {@link io.resilience.console.live.RowSheet} (a row for each operation, and which of them
 * changed since when), {@link io.resilience.console.live.RowBook} (who makes a sheet, at most one a second for all readers together),
 * {@link io.resilience.console.live.OperationList} and {@link io.resilience.console.live.AlertBook}.
 */
@NullMarked
package io.resilience.console.live;

import org.jspecify.annotations.NullMarked;
