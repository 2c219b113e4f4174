/**
 * The real pipeline against a naive one. {@link io.resilience.tests.oracle.Scenario} is a random policy and a random script,
 * {@link io.resilience.tests.oracle.OracleGuard} says what must come of it, {@link io.resilience.tests.oracle.Way} runs it for real.
 */
@NullMarked
package io.resilience.tests.oracle;

import org.jspecify.annotations.NullMarked;
