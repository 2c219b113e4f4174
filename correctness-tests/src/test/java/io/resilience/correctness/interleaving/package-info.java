/** The machines under every interleaving of a few operations (model checking) and under many real ones (stress), by Lincheck. */
@NullMarked
package io.resilience.correctness.interleaving;

import org.jspecify.annotations.NullMarked;
