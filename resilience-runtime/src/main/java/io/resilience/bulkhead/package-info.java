/** The bulkhead: {@link io.resilience.bulkhead.Slots} counts who is inside and queues who waits, for sync and async callers alike. */
@NullMarked
package io.resilience.bulkhead;

import org.jspecify.annotations.NullMarked;
