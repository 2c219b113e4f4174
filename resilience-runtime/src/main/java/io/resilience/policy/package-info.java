/**
 * Settings as immutable records, validated where they are made; {@link io.resilience.policy.Policies} holds all of one operation.
 * Machines take them as arguments.
 */
@NullMarked
package io.resilience.policy;

import org.jspecify.annotations.NullMarked;
