/** An application that a server loads, runs and drops, and the test that nothing of it is left. */
@NullMarked
package io.resilience.tests.redeployed;

import org.jspecify.annotations.NullMarked;
