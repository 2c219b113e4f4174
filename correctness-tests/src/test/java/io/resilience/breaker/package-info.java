/** Tests of what only the breaker's package sees: its windows. */
@NullMarked
package io.resilience.breaker;

import org.jspecify.annotations.NullMarked;
