package io.resilience.opentelemetry;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.resilience.event.EventWitness;
import io.resilience.event.ResilienceEvent;

/**
 * Adds an event to the current span for each decision about its call: retries, refusals, timeouts, fallbacks, moves of the breaker,
 * dead letters. Where no span is recorded nothing is made and nothing is done; a call that succeeds at once makes none anyway.
 *
 * <pre>{@code
 * Resilience.builder().witness(new SpanEvents()).context(new TraceContext())
 * }</pre>
 *
 * <p>Exceptions are told by their class only, as {@code error.type}: their messages may hold what must not leave the program.
 */
public final class SpanEvents implements EventWitness {
    /** Looks for the span with {@link Span#current()}. */
    public SpanEvents() {}

    @Override
    public boolean attends() {
        return Span.current().isRecording();
    }

    @Override
    public void on(ResilienceEvent event) {
        Decision<?> decision = Decision.of(event);
        if (decision != null) {
            Span.current().addEvent(decision.name(), attributes(decision, event));
        }
    }

    private static <E extends ResilienceEvent> Attributes attributes(Decision<E> decision, ResilienceEvent event) {
        return decision.attributes(decision.type().cast(event));
    }
}
