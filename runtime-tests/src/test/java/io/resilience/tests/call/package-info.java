/** Giving back and ending: whatever the program's own code does, no place, permit or future is lost, and every caller has an end. */
@NullMarked
package io.resilience.tests.call;

import org.jspecify.annotations.NullMarked;
