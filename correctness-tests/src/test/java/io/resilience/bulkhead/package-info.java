/** Tests of what only the bulkhead's package sees: places that are spread over threads. */
@NullMarked
package io.resilience.bulkhead;

import org.jspecify.annotations.NullMarked;
