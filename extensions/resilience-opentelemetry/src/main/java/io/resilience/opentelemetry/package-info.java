/**
 * Decisions of guards in traces. Read {@link io.resilience.opentelemetry.SpanEvents} (what is added to the span of a call) and
 * {@link io.resilience.opentelemetry.TraceContext} (what lets asynchronous calls keep their span).
 */
@NullMarked
package io.resilience.opentelemetry;

import org.jspecify.annotations.NullMarked;
