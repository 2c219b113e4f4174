/**
 * What the API answers. Read {@link io.resilience.console.api.ConsoleApi} (all routes),
 * {@link io.resilience.console.api.KnownNames} (why nothing is ever made by a request) and the endpoints, each by itself.
 */
@NullMarked
package io.resilience.console.api;

import org.jspecify.annotations.NullMarked;
