/** The windows and the breaker's step under stress, in the package of the classes that only it sees. */
@NullMarked
package io.resilience.breaker;

import org.jspecify.annotations.NullMarked;
