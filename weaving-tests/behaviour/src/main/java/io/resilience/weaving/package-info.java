/**
 * Annotated classes of every shape, and what must hold of them once they are woven.
 *
 * <p>Nothing here is woven. The modules beside this one weave it, at build time and at load time, and inherit the tests.
 */
@NullMarked
package io.resilience.weaving;

import org.jspecify.annotations.NullMarked;
