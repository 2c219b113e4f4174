package io.resilience.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import io.resilience.config.AnnotationReader;
import io.resilience.config.Configuration;
import io.resilience.config.Effective;
import io.resilience.config.GuardedMethod;
import io.resilience.config.SettingDifference;
import io.resilience.config.Timing;
import io.resilience.deadletter.LetterBox;
import io.resilience.exception.DefinitionException;
import io.resilience.exception.Problem;
import io.resilience.failure.FailureRules;
import io.resilience.metrics.Metrics;
import io.resilience.policy.Policies;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The guards of a runtime: made when first asked for, and rebuilt round their machines when settings change. */
public final class Guards {
    private static final Logger LOG = LoggerFactory.getLogger(Guards.class);
    private static final int MOST_PROGRAMMATIC = 100_000;

    /** Where calls are kept, and answers that outlive the program. */
    public record Desk(LetterBox box, AnswerDesk answers) {}

    /** A guard of a programmatic operation; the profile is the caller's. */
    private record Programmatic(Name name, @Nullable String profile) {}

    /** A method as called on a class. */
    private record Member(Class<?> type, Method method) {}

    private final ConcurrentMap<Member, Optional<Guard>> methods = new ConcurrentHashMap<>();
    private final Cache<Programmatic, Guard> operations;
    private final Engine engine;
    private final Machines machines;
    private final Aftermaths aftermaths;
    private final Moves moves;
    private volatile Configuration configuration;
    /** Counts the configurations put in force; written after each, by one thread at a time. */
    private volatile int turn;

    /** No guards yet; {@code closed} hears of every breaker that closes. */
    public Guards(Engine engine, Metrics metrics, Desk desk, Configuration configuration, Consumer<Name> closed) {
        this.engine = engine;
        this.moves = new Moves(engine, () -> this.configuration, closed);
        this.machines = new Machines(engine, metrics, moves);
        this.aftermaths = new Aftermaths(desk, machines, engine);
        this.configuration = configuration;
        this.operations = Caffeine.newBuilder()
                .maximumSize(MOST_PROGRAMMATIC)
                .executor(Runnable::run) // its upkeep is short, and waking another thread for each new guard is not
                .evictionListener(this::evicted)
                .build();
    }

    private void evicted(@Nullable Programmatic key, @Nullable Guard guard, RemovalCause cause) {
        if (key != null) {
            machines.forget(key.name, isMethod(key.name));
        }
    }

    private boolean isMethod(Name name) {
        return methods.values().stream()
                .flatMap(Optional::stream)
                .anyMatch(guard -> name.equals(guard.plan().name()));
    }

    /**
     * The guard of a method as called on {@code type}; null when nothing asks for one.
     *
     * @throws DefinitionException if its annotations or settings cannot work, with every problem
     */
    public @Nullable Guard of(Class<?> type, Method method) {
        Member member = new Member(type, method);
        Optional<Guard> known = methods.get(member);
        return known == null ? first(member) : known.orElse(null);
    }

    private @Nullable Guard first(Member member) {
        int seen = turn;
        Guard guard = methods.computeIfAbsent(member, this::read).orElse(null);
        if (guard != null) {
            keepUp(guard, seen, () -> methods.remove(member));
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
                rebuilt(guard).run();
            }
        } catch (DefinitionException wrong) {
            remove.run();
            throw wrong;
        }
    }

    private Optional<Guard> read(Member member) {
        List<Problem> problems = new ArrayList<>();
        GuardedMethod guarded = AnnotationReader.read(member.type, member.method, problems);
        Guard guard = guarded == null || !problems.isEmpty() ? null : made(guarded, problems);
        if (!problems.isEmpty()) {
            throw new DefinitionException(problems);
        }
        return Optional.ofNullable(guard);
    }

    private Guard made(GuardedMethod guarded, List<Problem> problems) {
        Effective effective = configuration.effective(guarded);
        effective.warnings().forEach(warning -> LOG.warn("{}", warning));
        Plan plan = new Plan(
                new Name(guarded.service(), guarded.operation()),
                guarded.method(),
                Plan.Threading.of(guarded),
                guarded.shape().idempotencyKey());
        return new Guard(pipeline(plan, effective.policies(), problems), guarded);
    }

    /** The guard of an operation that is called by its name. */
    public Guard of(Name name, @Nullable String profile) {
        Programmatic key = new Programmatic(name, profile);
        Guard known = operations.getIfPresent(key);
        return known != null ? known : first(key);
    }

    private Guard first(Programmatic key) {
        int seen = turn;
        Guard guard = Objects.requireNonNull(operations.get(key, this::made));
        keepUp(guard, seen, () -> operations.invalidate(key));
        return guard;
    }

    private Guard made(Programmatic key) {
        Effective effective = configuration.effective(key.name.service(), key.name.operation(), key.profile);
        List<Problem> problems = new ArrayList<>();
        Pipeline pipeline = pipeline(Plan.of(key.name, Plan.Threading.SYNC), effective.policies(), problems);
        if (!problems.isEmpty()) {
            throw new DefinitionException(problems);
        }
        return new Guard(pipeline, key.profile);
    }

    private Pipeline pipeline(Plan plan, Policies policies, List<Problem> problems) {
        Inspection.virtual(plan.name(), policies, problems);
        Setup.Rules rules = new Setup.Rules(
                policies,
                FailureRules.of(policies.failures(), engine.clockwork().wall()),
                configuration.timing() == Timing.EXACT);
        Aftermath aftermath = aftermaths.of(plan, policies.recovery(), problems);
        return new Pipeline(new Setup(plan, rules, machines.of(plan, policies), engine, aftermath));
    }

    /**
     * Puts another configuration in force while calls run; nothing that the machines hold is lost.
     *
     * @param service of which settings differ; null when any may
     * @throws DefinitionException if it cannot work; then nothing has changed
     */
    public synchronized void swap(Configuration next, @Nullable String service) {
        check(next, service);
        Configuration before = configuration;
        inForce(next);
        List<Guard> concerned = of(service).toList();
        try {
            List<Runnable> swaps = concerned.stream().map(this::rebuilt).toList();
            swaps.forEach(Runnable::run);
        } catch (DefinitionException wrong) {
            inForce(before);
            concerned.forEach(
                    guard -> machines.of(guard.plan(), guard.policies())); // their limits and windows, as they were
            throw wrong;
        }
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // under the lock of the only caller
    private void inForce(Configuration next) {
        configuration = next;
        turn++;
    }

    /** Finds what would be wrong with the guards under another configuration, touching no machine. */
    void check(Configuration next, @Nullable String service) {
        Set<Problem> problems = new LinkedHashSet<>();
        of(service).forEach(guard -> {
            try {
                Inspection.check(guard.plan(), effective(guard, next).policies(), problems);
            } catch (DefinitionException wrong) {
                problems.addAll(wrong.problems());
            }
        });
        if (!problems.isEmpty()) {
            throw new DefinitionException(problems);
        }
    }

    private Runnable rebuilt(Guard guard) {
        List<Problem> problems = new ArrayList<>();
        Pipeline pipeline = pipeline(guard.plan(), effective(guard).policies(), problems);
        if (!problems.isEmpty()) {
            throw new DefinitionException(problems);
        }
        return () -> guard.pipeline(pipeline);
    }

    /** What another configuration would change for the guards of a service, or of all for null; of an operation once. */
    List<SettingDifference> differences(Configuration next, @Nullable String service) {
        Configuration now = configuration;
        List<SettingDifference> differences = new ArrayList<>();
        Set<Name> seen = new HashSet<>();
        of(service)
                .filter(guard -> seen.add(guard.plan().name()))
                .sorted(Comparator.comparing(guard -> guard.plan().name()))
                .forEach(guard -> differences.addAll(SettingDifference.between(
                        guard.plan().name().service(),
                        guard.plan().name().operation(),
                        effective(guard, now),
                        effective(guard, next))));
        return differences;
    }

    private Stream<Guard> of(@Nullable String service) {
        return all().stream()
                .filter(guard ->
                        service == null || guard.plan().name().service().equals(service));
    }

    /** What is in force for a guard; the configuration may have moved on since it was made. */
    public Effective effective(Guard guard) {
        return effective(guard, configuration);
    }

    /** What was in force for an operation under another configuration, as the guards made so far have it. */
    public Effective effective(Name name, Configuration other) {
        return all().stream()
                .filter(guard -> guard.plan().name().equals(name))
                .findFirst()
                .map(guard -> effective(guard, other))
                .orElseGet(() -> other.effective(name.service(), name.operation(), null));
    }

    private static Effective effective(Guard guard, Configuration settings) {
        Name name = guard.plan().name();
        return guard.origin() instanceof GuardedMethod method
                ? settings.effective(method)
                : settings.effective(name.service(), name.operation(), (String) guard.origin());
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
        List<Guard> all = new ArrayList<>();
        methods.values().forEach(guard -> guard.ifPresent(all::add));
        all.addAll(operations.asMap().values());
        return all;
    }

    /** The breakers, to look at and to steer. */
    public BreakerPanel breakers() {
        return new BreakerPanel(this, machines, moves, engine);
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
