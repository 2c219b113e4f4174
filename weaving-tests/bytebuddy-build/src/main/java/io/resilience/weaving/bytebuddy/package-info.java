/** Classes that Lombok completes, javac compiles and Byte Buddy weaves. */
@NullMarked
package io.resilience.weaving.bytebuddy;

import org.jspecify.annotations.NullMarked;
