/**
 * The breaker. Read {@link io.resilience.breaker.Phase} (what a breaker can be), {@link io.resilience.breaker.Step} (the pure function
 * from phase to phase), {@link io.resilience.breaker.Breaker} (which installs the next phase by CAS, then acts), and
 * {@link io.resilience.breaker.Window} (what the closed phase counts).
 */
@NullMarked
package io.resilience.breaker;

import org.jspecify.annotations.NullMarked;
