/** Places that are spread over threads, under stress. */
@NullMarked
package io.resilience.bulkhead;

import org.jspecify.annotations.NullMarked;
