/** Behaviour of the runtime, told through the testkit: each machine, the pipeline against an oracle, and what peers got wrong. */
@NullMarked
package io.resilience.tests;

import org.jspecify.annotations.NullMarked;
