/** A superclass in another package. */
@NullMarked
package io.resilience.fallback.elsewhere;

import org.jspecify.annotations.NullMarked;
