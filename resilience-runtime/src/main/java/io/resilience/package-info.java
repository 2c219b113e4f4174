/** The entry to the runtime: one object that guards calls by service and operation. */
@NullMarked
package io.resilience;

import org.jspecify.annotations.NullMarked;
