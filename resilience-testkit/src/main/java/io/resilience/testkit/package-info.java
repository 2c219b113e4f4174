/** Virtual time, recorders and assertions for tests of guarded code. */
@NullMarked
package io.resilience.testkit;

import org.jspecify.annotations.NullMarked;
