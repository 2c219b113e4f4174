/** The deadline cell under stress. */
@NullMarked
package io.resilience.deadline;

import org.jspecify.annotations.NullMarked;
