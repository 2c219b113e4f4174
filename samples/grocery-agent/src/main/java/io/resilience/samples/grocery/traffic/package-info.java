/** The shoppers: a handful of threads that wish for dishes, one after the other, and take note of the answers. */
@NullMarked
package io.resilience.samples.grocery.traffic;

import org.jspecify.annotations.NullMarked;
