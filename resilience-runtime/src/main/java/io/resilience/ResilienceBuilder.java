package io.resilience;

import io.resilience.alert.AlertSink;
import io.resilience.alert.Alerts;
import io.resilience.config.Configuration;
import io.resilience.config.SelfCheckMode;
import io.resilience.config.Sources;
import io.resilience.deadletter.ArgumentCodec;
import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterBox;
import io.resilience.deadletter.MemoryDeadLetters;
import io.resilience.deadletter.Replay;
import io.resilience.deadletter.ReplayEnvironment;
import io.resilience.deadletter.ReplaySettings;
import io.resilience.deadline.Deadlines;
import io.resilience.event.Delivery;
import io.resilience.event.EventListener;
import io.resilience.event.Events;
import io.resilience.fallback.FallbackObjects;
import io.resilience.guard.ContextCarrier;
import io.resilience.guard.Engine;
import io.resilience.guard.Guards;
import io.resilience.guard.Name;
import io.resilience.guard.RaisedFailures;
import io.resilience.guard.WorkerThreads;
import io.resilience.inventory.Inventory;
import io.resilience.metrics.Metrics;
import io.resilience.time.Clockwork;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gathers what a {@link Resilience} is made of; whatever is not given has its default. */
public final class ResilienceBuilder {
    private final Configuration.Builder configuration = Configuration.builder().source(Sources.system());
    private final List<EventListener> listeners = new ArrayList<>();
    private final List<AlertSink> sinks = new ArrayList<>();
    private Clockwork clockwork = Clockwork.system();
    private Delivery delivery = Delivery.THREADED;
    private ContextCarrier carrier = ContextCarrier.NONE;
    private RaisedFailures raised = RaisedFailures.DEFAULT;
    private FallbackObjects handlers = FallbackObjects.BY_CONSTRUCTOR;
    private @Nullable Executor executor;
    private @Nullable DeadLetters deadLetters;

    ResilienceBuilder() {}

    /** Changes the configuration: sources, profiles, settings. */
    public ResilienceBuilder configure(Consumer<Configuration.Builder> change) {
        change.accept(configuration);
        return this;
    }

    /** Says what to do about annotated methods that nothing guards; files and environment are stronger. */
    public ResilienceBuilder selfCheck(SelfCheckMode mode) {
        configuration.set("selfCheck", mode.name());
        return this;
    }

    /** Takes time and chance from {@code source}. */
    public ResilienceBuilder clockwork(Clockwork source) {
        clockwork = source;
        return this;
    }

    /** Runs asynchronous work on {@code executor}. Default: daemon threads, as many as there is work. */
    public ResilienceBuilder executor(Executor executor) {
        this.executor = executor;
        return this;
    }

    /** Carries the caller's context to the threads that work for it. */
    public ResilienceBuilder context(ContextCarrier carrier) {
        this.carrier = carrier;
        return this;
    }

    /** Makes other exceptions for refusals and timeouts. */
    public ResilienceBuilder raising(RaisedFailures exceptions) {
        raised = exceptions;
        return this;
    }

    /** Makes the objects of {@code @Fallback(handler = ...)}. Default: by a constructor without parameters. */
    public ResilienceBuilder fallbackObjects(FallbackObjects factory) {
        handlers = factory;
        return this;
    }

    /** Delivers events in another way. */
    public ResilienceBuilder delivery(Delivery way) {
        delivery = way;
        return this;
    }

    /** Tells {@code listener} of every event. */
    public ResilienceBuilder listener(EventListener listener) {
        listeners.add(listener);
        return this;
    }

    /** Tells {@code sink} of incidents. Default: nobody looks for any. */
    public ResilienceBuilder alertTo(AlertSink sink) {
        sinks.add(sink);
        return this;
    }

    /** Keeps dead letters in {@code store}. Default: in memory, bounded. */
    public ResilienceBuilder deadLetters(DeadLetters store) {
        deadLetters = store;
        return this;
    }

    /**
     * The runtime.
     *
     * @throws io.resilience.exception.DefinitionException with every problem of the configuration
     */
    public Resilience build() {
        Configuration settings = configuration.build();
        Events events = new Events(delivery);
        listeners.forEach(events::listen);
        Executor workers = executor != null ? executor : WorkerThreads.pool("resilience-worker");
        Engine engine = new Engine(
                clockwork,
                Deadlines.of(clockwork.ticker()),
                events,
                new Engine.Workers(workers, carrier, raised, handlers));
        return assembled(engine, settings);
    }

    private Resilience assembled(Engine engine, Configuration settings) {
        Metrics metrics = new Metrics(clockwork.ticker());
        DeadLetters letters = deadLetters != null ? deadLetters : new MemoryDeadLetters(clockwork);
        ArgumentCodec codec = new ArgumentCodec();
        LetterBox box = new LetterBox(letters, codec, metrics, engine.events());
        Replay replay = new Replay(
                new ReplayEnvironment(
                        letters, codec, clockwork, engine.workers().executor(), metrics, engine.events()),
                ReplaySettings.DEFAULT);
        Guards guards =
                new Guards(engine, metrics, new Guards.Desk(box, codec), settings, closed -> closed(replay, closed));
        RuntimeParts.Sight sight = RuntimeParts.Sight.of(engine, new Alerts.Watched(guards, metrics, letters));
        sinks.forEach(sight.alerts()::tell);
        return new Resilience(new RuntimeParts(
                engine, guards, metrics, new RuntimeParts.Letters(letters, replay), new Inventory(guards), sight));
    }

    private static void closed(Replay replay, Name breaker) {
        if (breaker.meansAll()) {
            replay.replayAll(breaker.service());
        } else {
            replay.breakerClosed(breaker.service(), breaker.operation());
        }
    }
}
