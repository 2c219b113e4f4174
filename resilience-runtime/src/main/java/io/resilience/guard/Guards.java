package io.resilience.guard;

import io.resilience.config.AnnotationReader;
import io.resilience.config.Configuration;
import io.resilience.config.Effective;
import io.resilience.config.GuardedMethod;
import io.resilience.config.Timing;
import io.resilience.deadletter.LetterBox;
import io.resilience.exception.DefinitionException;
import io.resilience.exception.Problem;
import io.resilience.guard.GuardRegistry.Member;
import io.resilience.guard.GuardRegistry.Named;
import io.resilience.metrics.Metrics;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The guards of a runtime: made when first asked for, and rebuilt round their machines when settings change. */
public final class Guards {

    private static final Logger LOG = LoggerFactory.getLogger(Guards.class);

    /** Where calls are kept, and answers that outlive the program. */
    public record Desk(LetterBox box, AnswerDesk answers) {}

    private final GuardRegistry registry;
    private final Engine engine;
    private final Machines machines;
    private final Pipelines pipelines;
    private final Moves moves;
    private final MethodWarnings warnings = new MethodWarnings();
    private volatile Configuration configuration;
    /** Counts the configurations put in force; written after each, by one thread at a time. */
    private volatile int turn;

    /** What guards are made with, besides the engine, and how many are kept. */
    public record Equipment(Metrics metrics, Desk desk, GuardBounds bounds) {}

    /** No guards yet; {@code closed} hears of every breaker that closes. */
    public Guards(Engine engine, Equipment equipment, Configuration configuration, Consumer<Name> closed) {
        this.engine = engine;
        this.moves = new Moves(engine, () -> this.configuration, closed);
        this.machines = new Machines(engine, equipment.metrics, moves, equipment.bounds.lingering());
        this.registry = new GuardRegistry(machines.use(), equipment.bounds.operations());
        this.pipelines = new Pipelines(engine, machines, new Aftermaths(equipment.desk, machines, engine));
        this.configuration = configuration;
    }

    /**
     * The guard of a method as called on {@code type}; null when nothing asks for one.
     *
     * @throws DefinitionException if its annotations or settings cannot work, with every problem
     */
    public @Nullable Guard of(Class<?> type, Method method) {
        Member member = new Member(type, method);
        Guard known = registry.known(member);
        return known != null || registry.knows(member) ? known : first(member);
    }

    private @Nullable Guard first(Member member) {
        int seen = turn;
        Guard guard = registry.of(member, this::read);
        if (guard != null) {
            keepUp(guard, seen, () -> registry.remove(member, guard));
        }
        return guard;
    }

    /**
     * Gives a guard the settings that came into force while it was made, for whoever put them in force may not have found it yet.
     * Takes no lock: who makes a guard may hold some of its own.
     */
    private void keepUp(Guard guard, int made, Runnable remove) {
        try {
            for (int seen = made; seen != turn; ) {
                seen = turn;
                guard.pipeline(pipeline(guard.plan(), effective(guard)));
            }
        } catch (DefinitionException wrong) {
            remove.run();
            throw wrong;
        }
    }

    private Optional<Guard> read(Member member) {
        List<Problem> problems = new ArrayList<>();
        GuardedMethod guarded = AnnotationReader.read(member.type(), member.method(), problems);
        if (!problems.isEmpty()) {
            throw new DefinitionException(problems);
        }
        return guarded == null ? Optional.empty() : Optional.of(made(guarded));
    }

    private Guard made(GuardedMethod guarded) {
        Effective effective = configuration.effective(guarded);
        warnings.tell(guarded, effective);
        Plan plan = new Plan(
                new Name(guarded.service(), guarded.operation()),
                guarded.method(),
                Plan.Threading.of(guarded),
                guarded.shape().idempotencyKey());
        return registry.used(plan.name(), () -> new Guard(pipeline(plan, effective), guarded));
    }

    /**
     * The guard of an operation that is called by its name.
     *
     * @throws DefinitionException if its settings cannot work
     */
    public Guard of(Name name, @Nullable String profile) {
        Named key = new Named(name, profile);
        Guard known = registry.known(key);
        return known != null ? known : first(key);
    }

    private Guard first(Named asked) {
        int seen = turn;
        Named key = machines.use().hasRoom(asked.name()) ? asked : crowded(asked);
        Guard guard = registry.of(key, this::made);
        keepUp(guard, seen, () -> registry.remove(key));
        return guard;
    }

    /** What is guarded in place of a name that is new while the breakers of too many forgotten names are open. */
    private Named crowded(Named asked) {
        String service =
                machines.use().isOverfull() ? Metrics.OTHER : asked.name().service();
        return new Named(new Name(service, Metrics.OTHER), asked.profile());
    }

    private Guard made(Named key) {
        Effective effective =
                configuration.effective(key.name().service(), key.name().operation(), key.profile());
        return new Guard(pipeline(Plan.of(key.name(), Plan.Threading.SYNC), effective), key.profile());
    }

    private Pipeline pipeline(Plan plan, Effective effective) {
        List<Problem> problems = new ArrayList<>();
        Pipelines.Draft draft = pipelines.draft(plan, effective, configuration.timing() == Timing.EXACT, problems);
        if (!problems.isEmpty()) {
            throw new DefinitionException(problems);
        }
        return pipelines.pipeline(draft);
    }

    /**
     * Works out what another configuration makes of the guards there are; nothing changes.
     *
     * @param service of which settings differ; null when any may
     * @throws DefinitionException if it cannot work for one of them
     */
    Reconfiguration reconfiguration(Configuration next, @Nullable String service) {
        return new Reconfiguration(configuration, next, service).of(registry.of(service));
    }

    /**
     * Puts another configuration in force while calls run; nothing that the machines hold is lost. All that can fail is done first, and
     * pipelines are exchanged at the end, by writes that can't fail: whatever is thrown before, all is as it was.
     *
     * @throws DefinitionException if it cannot work; then nothing has changed
     */
    synchronized void swap(Reconfiguration change) {
        Configuration before = configuration;
        Map<Guard, Pipeline> fresh = new LinkedHashMap<>();
        boolean whole = false;
        change.drafted(pipelines);
        try {
            build(change, fresh);
            inForce(change.next());
            // guards that were made meanwhile from what was in force until now
            change.of(change.missing(registry.of(change.service()))).drafted(pipelines);
            build(change, fresh);
            whole = true;
        } finally {
            if (!whole) {
                takeBack(change, before);
            }
        }
        fresh.forEach(Guard::pipeline);
    }

    private void build(Reconfiguration change, Map<Guard, Pipeline> fresh) {
        change.drafts().forEach((guard, draft) -> fresh.computeIfAbsent(guard, missing -> pipelines.pipeline(draft)));
    }

    private void takeBack(Reconfiguration change, Configuration before) {
        inForce(before);
        registry.of(change.service()).forEach(this::restore);
    }

    /** Gives machines the limits and windows of before, and a guard that was made in between its settings. */
    private void restore(Guard guard) {
        try {
            guard.pipeline(pipeline(guard.plan(), effective(guard)));
        } catch (Throwable failure) { // whatever was thrown before may be thrown again
            LOG.error(
                    "{} may have limits of settings that were taken back",
                    guard.plan().name(),
                    failure);
        }
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // under the lock of the only caller
    private void inForce(Configuration next) {
        configuration = next;
        turn++;
    }

    /** What is in force for a guard; the configuration may have moved on since it was made. */
    public Effective effective(Guard guard) {
        return GuardSettings.of(guard, configuration);
    }

    /** What was in force for an operation under another configuration, as the guards made so far have it. */
    public Effective effective(Name name, Configuration other) {
        Guard guard = registry.named(name);
        return guard == null ? other.effective(name.service(), name.operation(), null) : GuardSettings.of(guard, other);
    }

    /** What is in force for an operation, as the guards made so far have it; by its name alone if none is. */
    public Effective effective(Name name) {
        return effective(name, configuration);
    }

    /** The names of all operations that are guarded so far, in order. */
    public NavigableSet<Name> names() {
        NavigableSet<Name> names = new TreeSet<>();
        all().forEach(guard -> names.add(guard.plan().name()));
        return names;
    }

    /** All guards made so far. */
    public List<Guard> all() {
        return registry.all();
    }

    /** The breakers, to look at and to steer. */
    public BreakerPanel breakers() {
        return new BreakerPanel(machines, moves, engine);
    }

    /** Lets {@code source} say who looks on at breakers, those to come included. */
    public void watchedBy(Onlookers source) {
        machines.watchedBy(source);
        machines.greet(null);
    }

    /** Asks again who looks on at a breaker, or at all for null. */
    public void greet(@Nullable Name own) {
        machines.greet(own);
    }

    /** Ends what goes on without a call. */
    public void close() {
        machines.close();
    }

    /** The configuration in force. */
    public Configuration configuration() {
        return configuration;
    }
}
