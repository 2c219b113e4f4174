/** The flight recorder's events, in recordings that are read back. */
@NullMarked
package io.resilience.tests.flight;

import org.jspecify.annotations.NullMarked;
