/** Classes that Lombok completes, javac compiles and ajc weaves. */
@NullMarked
package io.resilience.weaving.compiletime;

import org.jspecify.annotations.NullMarked;
