/** Alerts: one at an incident's beginning, one at its end, and sinks that harm nobody. */
@NullMarked
package io.resilience.tests.alert;

import org.jspecify.annotations.NullMarked;
