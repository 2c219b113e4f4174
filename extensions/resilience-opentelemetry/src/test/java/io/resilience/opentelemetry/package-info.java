/** Decisions in the spans of OpenTelemetry's own SDK. */
@NullMarked
package io.resilience.opentelemetry;

import org.jspecify.annotations.NullMarked;
