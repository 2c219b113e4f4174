/** Calls kept and made again: nothing lost, nothing done by a stale owner, no code from data. */
@NullMarked
package io.resilience.tests.deadletter;

import org.jspecify.annotations.NullMarked;
