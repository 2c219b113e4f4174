/** Everything at once, for as long as one likes; at the end nothing may be missing. */
@NullMarked
package io.resilience.correctness.soak;

import org.jspecify.annotations.NullMarked;
