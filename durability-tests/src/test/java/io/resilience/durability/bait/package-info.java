/** Classes on the class path that only a payload names; one that is loaded has been loaded by the data. */
@NullMarked
package io.resilience.durability.bait;

import org.jspecify.annotations.NullMarked;
