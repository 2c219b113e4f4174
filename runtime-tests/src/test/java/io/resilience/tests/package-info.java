/** Behaviour of the runtime, told through the testkit: one table of situations ({@link io.resilience.tests.BehaviourTest}), random
 * scenarios against a naive oracle ({@link io.resilience.tests.OracleTest}), what peers got wrong, and the promises of the design. */
@NullMarked
package io.resilience.tests;

import org.jspecify.annotations.NullMarked;
