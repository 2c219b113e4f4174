/** How the services come to be guarded: constructed plainly from woven classes, or made by Guice from classes that are not. */
@NullMarked
package io.resilience.samples.grocery.wiring;

import org.jspecify.annotations.NullMarked;
