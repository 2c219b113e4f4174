package io.resilience.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.resilience.Resilience;
import io.resilience.config.Sources;
import io.resilience.event.ResilienceEvent;
import io.resilience.event.ResilienceEvent.LetterDiscarded;
import io.resilience.event.ResilienceEvent.LetterExpired;
import io.resilience.event.ResilienceEvent.LetterRevived;
import io.resilience.event.ResilienceEvent.LettersUnresolved;
import io.resilience.event.ResilienceEvent.SettingsChanged;
import io.resilience.event.ResilienceEvent.SettingsRefused;
import io.resilience.exception.CircuitOpenException;
import io.resilience.testkit.AllocationMeter;
import io.resilience.testkit.ManualClockwork;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SpanEventsTest {
    private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");

    private final InMemorySpanExporter exported = InMemorySpanExporter.create();
    private final SdkTracerProvider sdk = SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(exported))
            .build();
    private final Tracer tracer = sdk.get("test");
    private final ManualClockwork time = ManualClockwork.create();
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Resilience resilience = Resilience.builder()
            .clockwork(time.clockwork())
            .executor(workers)
            .witness(new SpanEvents())
            .context(new TraceContext())
            .configure(settings -> settings.source(Sources.NONE).yaml("test", """
                    resilience:
                      services:
                        shop:
                          breaker: {failureThreshold: 3}
                          operations:
                            stock: {retry: {maxAttempts: 2, delay: 100ms, jitter: 0}}
                            offer: {fallbacks: [{value: nothing}]}
                            slow: {timeout: 1s}
                    """))
            .build();

    @AfterEach
    void close() {
        resilience.close();
        sdk.close();
        workers.shutdownNow();
    }

    private static void within(Span span, Callable<?> work) throws Exception {
        try {
            Context.current().with(span).wrap(work).call();
        } catch (IOException | CircuitOpenException expected) {
            assertThat(expected).isNotNull();
        } finally {
            span.end();
        }
    }

    private static String fail() throws IOException {
        throw new IOException("secret=hunter2");
    }

    private SpanData span(String name) {
        return exported.getFinishedSpanItems().stream()
                .filter(span -> span.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(SpanData span) {
        return span.getEvents().stream().map(EventData::getName).toList();
    }

    private Span begun(String name) {
        return tracer.spanBuilder(name).startSpan();
    }

    @Test
    void aRetryThatFailsIsToldToTheSpan() throws Exception {
        within(begun("call"), () -> resilience.call("shop", "stock", SpanEventsTest::fail));
        SpanData span = span("call");
        assertThat(names(span)).containsExactly("resilience.retry", "resilience.failed");
        EventData retry = span.getEvents().get(0);
        assertThat(retry.getAttributes().get(AttributeKey.stringKey("resilience.service")))
                .isEqualTo("shop");
        assertThat(retry.getAttributes().get(AttributeKey.stringKey("resilience.operation")))
                .isEqualTo("stock");
        assertThat(retry.getAttributes().get(AttributeKey.longKey("resilience.attempt")))
                .isEqualTo(1);
        assertThat(retry.getAttributes().get(AttributeKey.longKey("resilience.pause_ms")))
                .isEqualTo(100);
        assertThat(retry.getAttributes().get(ERROR)).isEqualTo("java.io.IOException");
        assertThat(span.getEvents().toString()).doesNotContain("hunter2");
    }

    @Test
    void refusalsFallbacksAndTheMoveThatACallCausedAreToldToItsSpan() throws Exception {
        within(begun("answered"), () -> resilience.call("shop", "offer", SpanEventsTest::fail));
        assertThat(names(span("answered"))).containsExactly("resilience.fallback");
        resilience.configure("shop", Map.of("breaker.failureThreshold", "1"));
        within(begun("opening"), () -> resilience.call("shop", "price", SpanEventsTest::fail));
        assertThat(names(span("opening"))).containsExactly("resilience.breaker", "resilience.failed");
        within(begun("refused"), () -> resilience.call("shop", "price", SpanEventsTest::fail));
        assertThat(names(span("refused"))).containsExactly("resilience.refused", "resilience.failed");
        assertThat(span("refused").getEvents().get(0).getAttributes().get(AttributeKey.stringKey("resilience.by")))
                .isEqualTo("breaker");
    }

    @Test
    void anAsynchronousCallTellsItsOwnSpanFromWhateverThreadItEndsOn() throws Exception {
        CompletableFuture<String> first = new CompletableFuture<>();
        CompletableFuture<String> second = new CompletableFuture<>();
        List<CompletableFuture<String>> stages = List.of(first, second);
        AtomicInteger attempts = new AtomicInteger();
        CountDownLatch again = new CountDownLatch(2);
        Span caller = begun("caller");
        CompletionStage<String> answer = Context.current()
                .with(caller)
                .wrapSupplier(() -> resilience.callAsync("shop", "stock", () -> {
                    begun("child").end();
                    again.countDown();
                    return stages.get(attempts.getAndIncrement());
                }))
                .get();
        within(begun("somebody else"), () -> first.completeExceptionally(new IOException("down")));
        time.awaitScheduled(1);
        time.advance(Duration.ofMillis(100).plusNanos(1));
        assertThat(again.await(30, TimeUnit.SECONDS)).isTrue();
        within(begun("another one"), () -> second.completeExceptionally(new IOException("down")));
        assertThatThrownBy(() -> answer.toCompletableFuture().get(30, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class);
        caller.end();
        assertThat(names(span("caller"))).containsExactly("resilience.retry", "resilience.failed");
        assertThat(names(span("somebody else"))).isEmpty();
        assertThat(names(span("another one"))).isEmpty();
        assertThat(exported.getFinishedSpanItems())
                .filteredOn(span -> span.getName().equals("child"))
                .hasSize(2)
                .allMatch(span ->
                        span.getParentSpanId().equals(caller.getSpanContext().getSpanId()));
    }

    @Test
    void aTimeoutIsToldToTheSpan() throws Exception {
        Span span = begun("slow");
        CompletionStage<String> answer = Context.current()
                .with(span)
                .wrapSupplier(() -> resilience.callAsync("shop", "slow", CompletableFuture<String>::new))
                .get();
        time.awaitScheduled(1);
        time.advance(Duration.ofSeconds(1).plusMillis(2));
        assertThatThrownBy(() -> answer.toCompletableFuture().get(30, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class);
        span.end();
        assertThat(names(span("slow"))).containsExactly("resilience.timeout", "resilience.failed");
    }

    @Test
    void aRefusalCostsNothingWhereNoSpanIsRecorded() {
        Tracer off = SdkTracerProvider.builder()
                .setSampler(Sampler.alwaysOff())
                .build()
                .get("off");
        resilience.breakers().forceOpen("shop", "price", "for the test", null);
        onlyItsException();
        Context.current()
                .with(off.spanBuilder("not recorded").startSpan())
                .wrap(this::onlyItsException)
                .run();
    }

    private final io.resilience.guard.Guard price = resilience.guard("shop", "price");
    private final io.resilience.guard.Body<String> body = () -> "1.20";

    private void onlyItsException() {
        assertThat(AllocationMeter.bytesPerCall(this::refused))
                .as("the refusal's own exception")
                .isLessThanOrEqualTo(64);
    }

    private void refused() {
        try {
            price.call(body);
            throw new AssertionError("it was not refused");
        } catch (Throwable refusal) {
            if (!(refusal instanceof CircuitOpenException)) {
                throw new AssertionError(refusal);
            }
        }
    }

    @Test
    void everyEventHasItsNameOrBelongsToNoCall() {
        List<Class<?>> ofOperators = List.of(
                LetterDiscarded.class,
                LetterRevived.class,
                LetterExpired.class,
                LettersUnresolved.class,
                SettingsChanged.class,
                SettingsRefused.class);
        assertThat(Arrays.stream(ResilienceEvent.class.getPermittedSubclasses()).filter(type -> !Decision.knows(type)))
                .containsExactlyInAnyOrderElementsOf(ofOperators);
    }
}
