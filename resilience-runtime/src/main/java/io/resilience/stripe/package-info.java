/**
 * How many threads write the same memory without getting in each other's way. {@link io.resilience.stripe.Stripes} spreads threads
 * over parts of it, {@link io.resilience.stripe.Tenancy} lets one thread have a part for itself, and
 * {@link io.resilience.stripe.StripedCells} is memory that uses both.
 */
@NullMarked
package io.resilience.stripe;

import org.jspecify.annotations.NullMarked;
