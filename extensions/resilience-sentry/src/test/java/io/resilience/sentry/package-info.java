/** The sink with Sentry's own SDK, against a server that takes what a Sentry server takes. */
@NullMarked
package io.resilience.sentry;

import org.jspecify.annotations.NullMarked;
