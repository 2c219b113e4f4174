package io.resilience;

import io.resilience.alert.AlertSink;
import io.resilience.alert.Alerts;
import io.resilience.config.Configuration;
import io.resilience.config.SelfCheckMode;
import io.resilience.config.Sources;
import io.resilience.deadletter.ArgumentCodec;
import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.HourlySweep;
import io.resilience.deadletter.LeasedCalls;
import io.resilience.deadletter.LetterBox;
import io.resilience.deadletter.LetterIds;
import io.resilience.deadletter.LetterKeys;
import io.resilience.deadletter.LetterNews;
import io.resilience.deadletter.LetterOffice;
import io.resilience.deadletter.LetterScript;
import io.resilience.deadletter.MemoryDeadLetters;
import io.resilience.deadletter.Replay;
import io.resilience.deadletter.ReplayEnvironment;
import io.resilience.deadletter.ReplaySettings;
import io.resilience.deadletter.Retention;
import io.resilience.deadletter.StoreClerks;
import io.resilience.deadline.Deadlines;
import io.resilience.event.Delivery;
import io.resilience.event.EventListener;
import io.resilience.event.EventWitness;
import io.resilience.event.Events;
import io.resilience.fallback.FallbackObjects;
import io.resilience.fallback.RememberedAnswers;
import io.resilience.flight.FlightLog;
import io.resilience.guard.AnswerDesk;
import io.resilience.guard.ContextCarrier;
import io.resilience.guard.Engine;
import io.resilience.guard.GuardBounds;
import io.resilience.guard.Guards;
import io.resilience.guard.Name;
import io.resilience.guard.RaisedFailures;
import io.resilience.guard.WorkerThreads;
import io.resilience.idempotency.AnswerStore;
import io.resilience.inventory.Inventory;
import io.resilience.metrics.Metrics;
import io.resilience.time.Clockwork;
import io.resilience.time.EndingTimer;
import io.resilience.trial.Shadows;
import io.resilience.trial.Trials;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gathers what a {@link Resilience} is made of; whatever is not given has its default. */
public final class ResilienceBuilder {
    private final Configuration.Builder configuration = Configuration.builder();
    private final List<EventListener> listeners = new ArrayList<>();
    private final List<EventWitness> witnesses = new ArrayList<>();
    private final List<AlertSink> sinks = new ArrayList<>();
    private Clockwork clockwork = Clockwork.system();
    private Delivery delivery = Delivery.THREADED;
    private ContextCarrier carrier = ContextCarrier.NONE;
    private RaisedFailures raised = RaisedFailures.DEFAULT;
    private FallbackObjects handlers = FallbackObjects.BY_CONSTRUCTOR;
    private @Nullable Executor executor;
    private GuardBounds bounds = GuardBounds.DEFAULT;
    private Storage storage = Storage.NONE;
    private ReplaySettings replaySettings = ReplaySettings.DEFAULT;

    private ClassLoader loader;
    private boolean detached;
    private boolean selfCheckSet;

    ResilienceBuilder(ClassLoader loader) {
        this.loader = loader;
        configuration.source(Sources.system(loader)).classes(loader);
    }

    /**
     * Says for which application the runtime is: whose {@code resilience.yaml} and services are read, whose classes its settings name, and
     * whose woven classes it guards. Default: that of the calling code, or the thread's context class loader where that is one below.
     */
    public ResilienceBuilder classLoader(ClassLoader application) {
        loader = application;
        configuration.classes(application);
        return this;
    }

    /** Leaves woven classes to another runtime, unless {@link Resilience#makeCurrent} is called: for a second one, and for tests. */
    public ResilienceBuilder detached() {
        detached = true;
        return this;
    }

    /**
     * As {@link Resilience#start()}, with what this builder was given.
     *
     * @throws io.resilience.exception.DefinitionException with every problem of the configuration, of the annotated methods and of those
     *     that nothing guards; then no runtime is left
     */
    public Resilience start() {
        if (!selfCheckSet) {
            selfCheck(SelfCheckMode.FAIL);
        }
        return StartCheck.passed(detached().build());
    }

    /** Changes the configuration: sources, profiles, settings. */
    public ResilienceBuilder configure(Consumer<Configuration.Builder> change) {
        change.accept(configuration);
        return this;
    }

    /** Says what to do about annotated methods that nothing guards; files and environment are stronger. */
    public ResilienceBuilder selfCheck(SelfCheckMode mode) {
        selfCheckSet = true;
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

    /** Shows every event to {@code witness} on the thread on which it happens. */
    public ResilienceBuilder witness(EventWitness witness) {
        witnesses.add(witness);
        return this;
    }

    /** Tells {@code sink} of incidents. Default: nobody looks for any. */
    public ResilienceBuilder alertTo(AlertSink sink) {
        sinks.add(sink);
        return this;
    }

    /** Encrypts the arguments of dead letters, and answers that are stored. Default: they are kept as they are. */
    public ResilienceBuilder letterKeys(LetterKeys keys) {
        storage = storage.with(keys);
        return this;
    }

    /** Keeps the first answers of idempotent methods in {@code store}, which stays its maker's to close. Default: in memory. */
    public ResilienceBuilder firstAnswers(AnswerStore store) {
        storage = storage.with(store);
        return this;
    }

    /** Keeps the answers of persistent caches in {@code store}, which stays its maker's to close. Default: such a cache is an error. */
    public ResilienceBuilder rememberedAnswers(RememberedAnswers store) {
        storage = storage.with(store);
        return this;
    }

    /** Replays dead letters at another pace. */
    public ResilienceBuilder replay(ReplaySettings settings) {
        replaySettings = settings;
        return this;
    }

    /** Keeps dead letters in {@code store}, which stays its maker's to close, after the runtime. Default: what the configuration says. */
    public ResilienceBuilder deadLetters(DeadLetters store) {
        storage = storage.with(store);
        return this;
    }

    /** Keeps so much of operations that are called by name. */
    ResilienceBuilder bounds(GuardBounds of) {
        bounds = of;
        return this;
    }

    /**
     * The runtime, and the current one of woven classes where there is none yet, unless it is {@linkplain #detached detached}.
     *
     * @throws io.resilience.exception.DefinitionException with every problem of the configuration, or with the methods that nothing
     *     guards if {@code selfCheck} says {@code fail}
     */
    public Resilience build() {
        Configuration settings = configuration.build();
        Events events = new Events(delivery);
        listeners.forEach(events::listen);
        witnesses.forEach(events::witness);
        FlightLog.attach(events);
        WorkerThreads threads = new WorkerThreads();
        Executor workers = executor != null ? executor : threads.pool("resilience-worker");
        Engine engine = new Engine(
                clockwork,
                new EndingTimer(clockwork.timer()),
                Deadlines.of(clockwork.ticker()),
                events,
                new Engine.Workers(workers, threads, carrier, raised, handlers));
        Resilience resilience = assembled(engine, settings, storage.orConfigured(settings, loader));
        try {
            resilience.closesFirst(ConsoleAtStart.open(resilience, settings));
            if (!detached) {
                resilience.inventory().check();
                RuntimeRegistry.SHARED.built(resilience);
            }
        } catch (RuntimeException | Error failed) {
            resilience.close();
            throw failed;
        }
        return resilience;
    }

    private Resilience assembled(Engine engine, Configuration settings, Storage kept) {
        Metrics metrics = new Metrics(clockwork.ticker());
        RuntimeParts.Letters letters = letters(engine, metrics, kept, Retention.of(settings.retention()));
        LetterBox box = new LetterBox(
                letters.store(),
                letters.script(),
                letters.clerks(),
                letters.calls(),
                LetterIds.ofCalls(clockwork.wall(), clockwork.chance()),
                letters.news());
        Guards guards = new Guards(
                engine,
                new Guards.Equipment(
                        metrics,
                        new Guards.Desk(
                                box,
                                new AnswerDesk(kept.answers(), letters.script(), letters.clerks(), clockwork.timer())),
                        bounds),
                settings,
                closed -> closed(letters.replay(), closed));
        letters.replay().start();
        RuntimeParts.Sight sight = RuntimeParts.Sight.of(engine, new Alerts.Watched(guards, metrics, letters.store()));
        sinks.forEach(sight.alerts()::tell);
        RuntimeParts.Steering steering = RuntimeParts.Steering.of(guards, engine, settings);
        Shadows.Environment beside = new Shadows.Environment(
                engine.upkeep(), steering.audit(), engine.workers().executor());
        return new Resilience(
                new RuntimeParts(
                        engine,
                        guards,
                        metrics,
                        letters,
                        new Inventory(guards, loader),
                        new RuntimeParts.Operating(steering, sight, new Trials(guards, beside))),
                loader);
    }

    private RuntimeParts.Letters letters(Engine engine, Metrics metrics, Storage kept, Retention retention) {
        DeadLetters given = kept.letters();
        MemoryDeadLetters own = new MemoryDeadLetters(clockwork);
        DeadLetters store = given != null ? given : own;
        LetterScript script = new LetterScript(new ArgumentCodec(), kept.keys());
        LetterNews news = new LetterNews(metrics, engine.events());
        LeasedCalls calls = new LeasedCalls(store, clockwork.timer());
        Replay replay = new Replay(
                new ReplayEnvironment(store, script, clockwork, engine.workers().executor(), news, calls),
                replaySettings);
        StoreClerks clerks = new StoreClerks(clockwork.timer());
        LetterOffice office = new LetterOffice(store, script, news, retention);
        HourlySweep sweep = new HourlySweep(clockwork.timer(), clerks);
        if (store.mayWait()) { // one in memory is bounded, and gone with the program
            sweep.add("dead letters", office::purge);
        }
        kept.answers().purges().forEach(sweep::add);
        Runnable end = given != null ? kept.end() : own::close;
        return new RuntimeParts.Letters(
                store, script, clerks, news, new RuntimeParts.Acts(calls, replay, office, sweep, end));
    }

    private static void closed(Replay replay, Name breaker) {
        if (breaker.meansAll()) {
            replay.breakerClosed(breaker.service());
        } else {
            replay.breakerClosed(breaker.service(), breaker.operation());
        }
    }
}
