/** Coarse time that stands still, and limits that must not end early for it. */
@NullMarked
package io.resilience.time;

import org.jspecify.annotations.NullMarked;
