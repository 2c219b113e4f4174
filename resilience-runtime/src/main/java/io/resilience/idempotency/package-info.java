/**
 * First answers by idempotency key, where they must outlive the program. {@link io.resilience.idempotency.AnswerStore} is what a
 * durable store implements; without one, a guard keeps first answers in memory.
 */
@NullMarked
package io.resilience.idempotency;

import org.jspecify.annotations.NullMarked;
