/** What the Byte Buddy plugin chooses and writes. */
@NullMarked
package io.resilience.weaver.bytebuddy;

import org.jspecify.annotations.NullMarked;
