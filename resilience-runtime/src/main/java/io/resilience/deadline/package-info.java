/** Time limits of synchronous calls: one {@link io.resilience.deadline.DeadlineCell} for each thread, one watcher for all of them. */
@NullMarked
package io.resilience.deadline;

import org.jspecify.annotations.NullMarked;
