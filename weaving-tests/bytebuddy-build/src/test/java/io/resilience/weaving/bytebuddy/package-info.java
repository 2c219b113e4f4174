/** All that must hold of a woven class holds of one that Byte Buddy wove at build time. */
@NullMarked
package io.resilience.weaving.bytebuddy;

import org.jspecify.annotations.NullMarked;
