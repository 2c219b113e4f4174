/**
 * What the terminal shows: a {@link io.resilience.samples.grocery.terminal.Frame} drawn from a {@link
 * io.resilience.samples.grocery.terminal.View}, redrawn in place on a console and printed now and then elsewhere.
 */
@NullMarked
package io.resilience.samples.grocery.terminal;

import org.jspecify.annotations.NullMarked;
