/** Guards woven into classes when they are built. */
@NullMarked
package io.resilience.weaver;

import org.jspecify.annotations.NullMarked;
