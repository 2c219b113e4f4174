/**
 * Incidents in Sentry. Read {@link io.resilience.sentry.SentrySink} (which sends them, through the application's own SDK) and
 * {@link io.resilience.sentry.CauseTrace} (what is told of the failure behind one: classes and places, no messages).
 */
@NullMarked
package io.resilience.sentry;

import org.jspecify.annotations.NullMarked;
