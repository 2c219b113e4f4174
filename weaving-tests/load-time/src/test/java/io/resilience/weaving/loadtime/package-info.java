/** All that must hold of a woven class holds of one that the agent wove. */
@NullMarked
package io.resilience.weaving.loadtime;

import org.jspecify.annotations.NullMarked;
