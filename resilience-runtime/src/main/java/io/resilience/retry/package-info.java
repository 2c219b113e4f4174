/** Retries: {@link io.resilience.retry.Pause} says how long to wait, {@link io.resilience.retry.RetryBudget} whether a service can bear it. */
@NullMarked
package io.resilience.retry;

import org.jspecify.annotations.NullMarked;
