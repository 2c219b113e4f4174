/** The breaker and the bulkhead beside naive models of them: random sequences, each step compared. */
@NullMarked
package io.resilience.correctness.model;

import org.jspecify.annotations.NullMarked;
