/** Time limits on real threads and the machine's own clock: interrupts that come in time, and none that comes late. */
@NullMarked
package io.resilience.correctness.timeout;

import org.jspecify.annotations.NullMarked;
