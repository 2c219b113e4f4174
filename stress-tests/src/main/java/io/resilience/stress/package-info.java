/** Machines that are stressed by their public methods, and the report of all of them. */
@NullMarked
package io.resilience.stress;

import org.jspecify.annotations.NullMarked;
