/** All that must hold of a woven class holds of one woven at build time. */
@NullMarked
package io.resilience.weaving.compiletime;

import org.jspecify.annotations.NullMarked;
