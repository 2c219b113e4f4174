/**
 * What counts as a failure.
 *
 * <p>Read {@link io.resilience.failure.FailureKind} first: what a failure says about the called service.
 * {@link io.resilience.failure.FailureRules} is the door, one object per operation. It knows the operation's own filters and codes
 * and asks, for each throwable of a {@code CauseChain}, the built-in {@code Verdicts}, which are made of tables: {@code FailureTable}
 * (exception types), {@code StatusTable} (HTTP), {@code SqlTable}, {@code CodeTable} (error codes as text).
 *
 * <p>No library is depended on. {@code HttpShape} names the types that carry an HTTP status; they are looked for by name among the
 * supertypes of the object at hand, so no class is ever loaded.
 */
@NullMarked
package io.resilience.failure;

import org.jspecify.annotations.NullMarked;
