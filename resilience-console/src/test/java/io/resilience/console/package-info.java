/** The console as its clients see it: over real HTTP, in front of a runtime with real guards. */
@NullMarked
package io.resilience.console;

import org.jspecify.annotations.NullMarked;
