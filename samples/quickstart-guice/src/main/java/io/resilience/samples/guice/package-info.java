/** The smallest injected program: {@link io.resilience.samples.guice.Quotes} is the class to copy, ShopModule installs its guards. */
package io.resilience.samples.guice;
