package io.resilience;

import io.resilience.alert.Alerts;
import io.resilience.audit.AuditTrail;
import io.resilience.breaker.BreakerSnapshot;
import io.resilience.config.Configuration;
import io.resilience.config.Explained;
import io.resilience.config.LiveChange;
import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterOffice;
import io.resilience.deadletter.Replay;
import io.resilience.diagnosis.Diagnosis;
import io.resilience.event.EventListener;
import io.resilience.event.EventWitness;
import io.resilience.event.Subscription;
import io.resilience.exception.DefinitionException;
import io.resilience.guard.BreakerPanel;
import io.resilience.guard.Guard;
import io.resilience.guard.LiveConfiguration;
import io.resilience.guard.Name;
import io.resilience.health.HealthReport;
import io.resilience.health.Judge;
import io.resilience.history.History;
import io.resilience.inventory.GuardList;
import io.resilience.inventory.Inventory;
import io.resilience.inventory.Unguarded;
import io.resilience.metrics.Metrics;
import io.resilience.time.Clockwork;
import io.resilience.trial.Trials;
import io.resilience.trial.WhatIf;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A resilience runtime: the guards of an application, their machines, metrics, events and dead letters.
 *
 * <p>An application builds one and injects it where it is wanted. Woven classes find it by their class loader: the first that is built
 * is current there, another after {@link #makeCurrent}. Several can live side by side in one JVM.
 */
public final class Resilience implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Resilience.class);

    private final RuntimeParts parts;
    private final ClassLoader loader;
    private volatile @Nullable AutoCloseable console;

    Resilience(RuntimeParts parts, ClassLoader loader) {
        this.parts = parts;
        this.loader = loader;
    }

    /** Starts a runtime; {@code build()} alone gives one with files and environment read, and everything else at its default. */
    public static ResilienceBuilder builder() {
        return new ResilienceBuilder(ApplicationLoader.ofCaller());
    }

    /**
     * The first line of a program: builds a runtime from files and environment, makes the guards of all methods that the receipts of the
     * application list, and makes it the one of woven classes. What can't work fails here, before traffic: settings, annotations,
     * fallbacks, and annotated methods that nothing guards (unless the setting {@code selfCheck} says otherwise). Settings for
     * operations that no annotated method has are warned of.
     *
     * @throws DefinitionException with every problem found; then no runtime is left
     */
    public static Resilience start() {
        return builder().start();
    }

    /**
     * The runtime that woven classes of the caller's class loader use: the one built for it or made current last, be it closed by now; a
     * default one, made now from files and environment, where nobody has built any.
     */
    public static Resilience current() {
        return RuntimeRegistry.SHARED.of(ApplicationLoader.ofCaller()).runtime();
    }

    /**
     * Makes this the runtime of woven classes of its class loader and those below, until the returned handle is closed or another becomes
     * current. The first time, it looks for annotated methods that nothing guards, and does as the setting {@code selfCheck} says.
     *
     * @throws DefinitionException naming them, if the setting says {@code fail}; then nothing has changed
     */
    public Current makeCurrent() {
        parts.inventory().check();
        return RuntimeRegistry.SHARED.install(this);
    }

    /** Ends what {@link #makeCurrent} began: the runtime that was current before is so again. */
    @FunctionalInterface
    public interface Current extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * The guard of a method as called on {@code type}; null when no annotation asks for one.
     *
     * @throws DefinitionException if its annotations or settings cannot work
     */
    public @Nullable Guard guard(Class<?> type, Method method) {
        return parts.guards().of(type, method);
    }

    /** The guard of an operation that is called by its name. */
    public Guard guard(String service, String operation) {
        return parts.guards().of(new Name(service, operation), null);
    }

    /**
     * Calls {@code body} as an operation of a service, guarded as configured; without any setting, by a breaker. A body that returns
     * something whose work is not done yet, such as a future, counts as a success when it returns: see {@link #callAsync}.
     */
    public <T extends @Nullable Object> T call(String service, String operation, Callable<T> body) throws Exception {
        return operation(service, operation).call(body);
    }

    /** As {@link #call}, for a body that completes later. */
    public <T extends @Nullable Object> CompletionStage<T> callAsync(
            String service, String operation, Callable<? extends CompletionStage<T>> body) {
        return operation(service, operation).callAsync(body);
    }

    /** An operation of a service, to be given a profile or a fallback, and called. */
    public OperationCall operation(String service, String operation) {
        return new OperationCall(parts.guards(), new Name(service, operation), null);
    }

    /**
     * Checks all annotated methods of a class, before traffic.
     *
     * @throws DefinitionException with every problem found
     */
    public void validate(Class<?> type) {
        Validation.check(parts.guards(), type);
    }

    /** Every setting in force for an operation, with where it came from. */
    public List<Explained> explain(String service, String operation) {
        return parts.guards().effective(new Name(service, operation)).values();
    }

    /**
     * Changes settings while calls run; windows, counters and permits are kept.
     *
     * @throws DefinitionException if the change cannot work; then nothing has changed
     */
    public void configure(LiveChange change) {
        parts.steering().live().change(change);
    }

    /** Changes settings of a whole service, such as {@code configure("ollama", Map.of("timeout.value", "3m"))}. */
    public void configure(String service, Map<String, String> settings) {
        configure(LiveChange.of("application", "", service, settings));
    }

    /** The configuration while it is in force: changes, dry runs, versions, rolling back. */
    public LiveConfiguration live() {
        return parts.steering().live();
    }

    /** Who changed what while the program ran. */
    public AuditTrail audit() {
        return parts.steering().audit();
    }

    /** The names of all operations that are guarded so far, in order. */
    public NavigableSet<Name> operations() {
        return parts.guards().names();
    }

    /** The time that the runtime goes by. */
    public Clockwork clockwork() {
        return parts.engine().clockwork();
    }

    /** The configuration in force. */
    public Configuration configuration() {
        return parts.guards().configuration();
    }

    /** The breakers, to look at and to steer. */
    public BreakerPanel breakers() {
        return parts.guards().breakers();
    }

    /** Every breaker's state, by {@code service/operation}. */
    public Map<String, BreakerSnapshot> states() {
        return breakers().states();
    }

    /** What decides, for health, alerts and the console alike, whether an operation is in trouble; by the settings of now. */
    public Judge judge() {
        return parts.sight().judges().get();
    }

    /** How many unfinished dead letters each operation has, as counted within the last seconds; never waits for a store. */
    public Map<Name, Long> unfinishedLetters() {
        return parts.sight().letters().now();
    }

    /** How the whole is: its status with the reasons, whether it is live and ready, and every service. */
    public HealthReport health() {
        return parts.sight().health().report();
    }

    /**
     * Why an operation's breaker is as it is: its last moves, each with what was seen and which settings were in force, and what it
     * still takes to move it. {@code operation[value]} names one of the breakers that an argument splits. Null when there is none.
     */
    public @Nullable Diagnosis why(String service, String operation) {
        return parts.sight().diagnoses().of(service, operation);
    }

    /**
     * What other settings would have made of the recorded calls of an operation, such as {@code whatIf("ollama", "generate",
     * Map.of("breaker.failureThreshold", "10"))}; nothing is changed.
     *
     * @throws DefinitionException if the settings can't work, or can't be tried
     * @throws IllegalStateException if nothing is recorded
     */
    public WhatIf whatIf(String service, String operation, Map<String, String> settings) {
        return trials().whatIf(service, operation, settings);
    }

    /** Settings that are tried without being in force: on recorded outcomes, or beside those in force. */
    public Trials trials() {
        return parts.operating().trials();
    }

    /** The alerts: who is told, and which incidents have not ended. */
    public Alerts alerts() {
        return parts.sight().alerts();
    }

    /** What every operation did by the second and by the minute, as long as somebody wants that remembered. */
    public History history() {
        return parts.sight().history();
    }

    /** Every guard made so far, and every woven method that was not called yet; it prints as a table. Loads no class. */
    public GuardList guards() {
        return parts.inventory().guards();
    }

    /** The annotated methods that nothing guards, each with what to do; empty when all is well. */
    public List<Unguarded> selfCheck() {
        return parts.inventory().unguarded();
    }

    /** What is guarded, and by which route; whatever intercepts methods tells it here. */
    public Inventory inventory() {
        return parts.inventory();
    }

    /** The metrics of all operations. */
    public Metrics metrics() {
        return parts.metrics();
    }

    /** The store of calls that failed for good. */
    public DeadLetters deadLetters() {
        return parts.letters().store();
    }

    /** What is done with dead letters besides replaying them: end, revive, look, export, import, clear away. */
    public LetterOffice letters() {
        return parts.letters().office();
    }

    /** Makes kept calls again, by hand; by itself it does so when a breaker closes, after a start, and when letters become due. */
    public Replay replay() {
        return parts.letters().replay();
    }

    /**
     * Makes an object's methods known as targets of dead letters; its class is woven, or it was made by Guice. Returns how many of
     * its methods keep dead letters.
     */
    public int replayTo(Object instance) {
        return ReplayTargets.register(instance, parts.guards(), parts.letters().replay());
    }

    /**
     * As {@link #replayTo(Object)}, for an object that need not be there yet: {@code object} gives it when a letter of its methods is
     * first replayed. An object that was or will be given itself takes precedence.
     */
    public <T> int replayTo(Class<T> type, Supplier<? extends T> object) {
        return ReplayTargets.offer(type, object, parts.guards(), parts.letters().replay());
    }

    /** Makes the static methods of a woven class known as targets of dead letters; returns how many of them keep any. */
    public int replayTo(Class<?> type) {
        return ReplayTargets.register(type, parts.guards(), parts.letters().replay());
    }

    /**
     * Ends what the runtime does without a call: it replays no more dead letters and refills no retry budgets; then it can be collected.
     * Calls under way end as they would have. Guards go on guarding, those of woven classes too if it was {@linkplain #current current},
     * until another is; but no more calls are kept, and who makes one that fails is told so.
     */
    @Override
    public void close() {
        try {
            AutoCloseable started = console;
            if (started != null) {
                started.close();
            }
        } catch (Exception failed) {
            LOG.warn("the console could not be closed", failed);
        } finally {
            parts.close();
            RuntimeRegistry.SHARED.ended(this);
            RecordLinks.forget();
        }
    }

    void checkStart() {
        new StartCheck(parts.guards(), parts.inventory()).run();
    }

    boolean isClosed() {
        return parts.sight().closed().get();
    }

    /** Of the application that it is for. */
    ClassLoader loader() {
        return loader;
    }

    /** What is closed before all else; null for nothing. */
    void closesFirst(@Nullable AutoCloseable started) {
        console = started;
    }

    /** Shows every event to {@code witness}, on the thread on which it happens, until the subscription is closed. */
    public Subscription witness(EventWitness witness) {
        return parts.engine().events().witness(witness);
    }

    /** Tells {@code listener} of every event until the subscription is closed. */
    public Subscription listen(EventListener listener) {
        return parts.engine().events().listen(listener);
    }
}
