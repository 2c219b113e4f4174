/** A package whose name begins like that of a class that payloads may hold. */
@NullMarked
package io.resilience.durability.child.more;

import org.jspecify.annotations.NullMarked;
