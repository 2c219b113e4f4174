package io.resilience.opentelemetry;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.resilience.event.ResilienceEvent;
import io.resilience.event.ResilienceEvent.BreakerMoved;
import io.resilience.event.ResilienceEvent.CallAnswered;
import io.resilience.event.ResilienceEvent.CallFailed;
import io.resilience.event.ResilienceEvent.CallRecovered;
import io.resilience.event.ResilienceEvent.CallRefused;
import io.resilience.event.ResilienceEvent.CallRetried;
import io.resilience.event.ResilienceEvent.CallTimedOut;
import io.resilience.event.ResilienceEvent.CallUnjournaled;
import io.resilience.event.ResilienceEvent.DeadLettered;
import io.resilience.event.ResilienceEvent.FallbackFailed;
import io.resilience.event.ResilienceEvent.LateResult;
import io.resilience.event.ResilienceEvent.LetterLate;
import io.resilience.event.ResilienceEvent.LetterParked;
import io.resilience.event.ResilienceEvent.LetterRefused;
import io.resilience.event.ResilienceEvent.LetterReplayed;
import io.resilience.event.ResilienceEvent.RetryDenied;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of event stands in a span.
 *
 * @param writer adds what it tells besides service and operation
 */
record Decision<E extends ResilienceEvent>(Class<E> type, String name, BiConsumer<E, AttributesBuilder> writer) {
    private static final Map<Class<?>, Decision<?>> ALL = List.of(
                    of(
                            CallRetried.class,
                            "retry",
                            (event, to) -> error(event.failure(), to)
                                    .put("resilience.attempt", event.attempt())
                                    .put("resilience.pause_ms", event.pause().toMillis())),
                    of(
                            CallRecovered.class,
                            "recovered",
                            (event, to) -> to.put("resilience.attempts", event.attempts())),
                    of(
                            RetryDenied.class,
                            "retry_denied",
                            (event, to) -> error(event.failure(), to).put("resilience.attempt", event.attempt())),
                    of(
                            CallRefused.class,
                            "refused",
                            (event, to) -> error(event.refusal(), to).put("resilience.by", lower(event.by()))),
                    of(
                            CallTimedOut.class,
                            "timeout",
                            (event, to) ->
                                    to.put("resilience.limit_ms", event.limit().toMillis())),
                    of(
                            CallFailed.class,
                            "failed",
                            (event, to) -> error(event.failure(), to).put("resilience.attempts", event.attempts())),
                    of(
                            CallAnswered.class,
                            "fallback",
                            (event, to) -> error(event.cause(), to)
                                    .put("resilience.kind", event.kind().toLowerCase(Locale.ROOT))),
                    of(
                            FallbackFailed.class,
                            "fallback_failed",
                            (event, to) -> error(event.failure(), to)
                                    .put("resilience.kind", event.kind().toLowerCase(Locale.ROOT))),
                    of(
                            LateResult.class,
                            "late_result",
                            (event, to) -> to.put("resilience.succeeded", event.succeeded())),
                    of(
                            BreakerMoved.class,
                            "breaker",
                            (event, to) -> to.put("resilience.from", lower(event.from()))
                                    .put("resilience.to", lower(event.to()))
                                    .put("resilience.reason", event.reason())),
                    of(
                            DeadLettered.class,
                            "dead_letter",
                            (event, to) -> error(event.failure(), to).put("resilience.letter", event.id())),
                    of(LetterRefused.class, "dead_letter_refused", (event, to) -> error(event.failure(), to)),
                    of(CallUnjournaled.class, "unjournaled", (event, to) -> {}),
                    of(LetterLate.class, "letter_late", (event, to) -> to.put("resilience.letter", event.id())),
                    of(
                            LetterReplayed.class,
                            "replayed",
                            (event, to) -> to.put("resilience.letter", event.id())
                                    .put("resilience.succeeded", event.succeeded())),
                    of(LetterParked.class, "parked", (event, to) -> to.put("resilience.letter", event.id())))
            .stream()
            .collect(Collectors.toUnmodifiableMap(Decision::type, Function.identity()));

    private static <E extends ResilienceEvent> Decision<E> of(
            Class<E> type, String name, BiConsumer<E, AttributesBuilder> writer) {
        return new Decision<>(type, "resilience." + name, writer);
    }

    /** How an event stands in a span; null for what operators do, which belongs to no call. */
    static @Nullable Decision<?> of(ResilienceEvent event) {
        return ALL.get(event.getClass());
    }

    static boolean knows(Class<?> event) {
        return ALL.containsKey(event);
    }

    Attributes attributes(E event) {
        AttributesBuilder attributes = Attributes.builder()
                .put("resilience.service", event.service())
                .put("resilience.operation", event.operation());
        writer.accept(event, attributes);
        return attributes.build();
    }

    private static AttributesBuilder error(Throwable failure, AttributesBuilder attributes) {
        return attributes.put("error.type", failure.getClass().getName());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
