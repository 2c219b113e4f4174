/** The testkit, tested with itself. */
@NullMarked
package io.resilience.testkit;

import org.jspecify.annotations.NullMarked;
