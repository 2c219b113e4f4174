/** Tests of what only the package of trials sees: the log of outcomes. */
@NullMarked
package io.resilience.trial;

import org.jspecify.annotations.NullMarked;
