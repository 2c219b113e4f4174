/** The scenarios of the known defects, run against comparable libraries: what reproduces where. */
@NullMarked
package io.resilience.correctness.peers;

import org.jspecify.annotations.NullMarked;
