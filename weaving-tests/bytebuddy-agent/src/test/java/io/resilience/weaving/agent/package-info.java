/** All that must hold of a woven class holds of one that resilience-agent wove. */
@NullMarked
package io.resilience.weaving.agent;

import org.jspecify.annotations.NullMarked;
