/**
 * Stores that configuration names. {@link io.resilience.store.DurableStore} is what a library offers, {@link
 * io.resilience.store.StoreOpener} how it is found, and {@link io.resilience.store.ConfiguredStore} what comes of the settings.
 */
@NullMarked
package io.resilience.store;

import org.jspecify.annotations.NullMarked;
