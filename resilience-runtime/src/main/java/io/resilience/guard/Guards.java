package io.resilience.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import io.resilience.annotation.BulkheadKind;
import io.resilience.config.AnnotationReader;
import io.resilience.config.Configuration;
import io.resilience.config.Effective;
import io.resilience.config.GuardedMethod;
import io.resilience.config.LiveChange;
import io.resilience.config.Timing;
import io.resilience.deadletter.ArgumentCodec;
import io.resilience.deadletter.CallSignature;
import io.resilience.deadletter.LetterBox;
import io.resilience.exception.DefinitionException;
import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import io.resilience.failure.FailureRules;
import io.resilience.fallback.FallbackChain;
import io.resilience.metrics.Metrics;
import io.resilience.policy.BulkheadPolicy;
import io.resilience.policy.Policies;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The guards of a runtime: made when first asked for, and rebuilt round their machines when settings change. */
public final class Guards {
    private static final Logger LOG = LoggerFactory.getLogger(Guards.class);
    private static final int MOST_PROGRAMMATIC = 100_000;

    /** Where calls that failed for good are kept, and what says whether their arguments can be. */
    public record Desk(LetterBox box, ArgumentCodec codec) {}

    /** A guard of a programmatic operation; the profile is the caller's. */
    private record Programmatic(Name name, @Nullable String profile) {}

    /** A method as called on a class. */
    private record Member(Class<?> type, Method method) {}

    private final ConcurrentMap<Member, Optional<Guard>> methods = new ConcurrentHashMap<>();
    private final Cache<Programmatic, Guard> operations;
    private final Engine engine;
    private final Machines machines;
    private final Desk desk;
    private final Moves moves;
    private volatile Configuration configuration;

    /** No guards yet; {@code closed} hears of every breaker that closes. */
    public Guards(Engine engine, Metrics metrics, Desk desk, Configuration configuration, Consumer<Name> closed) {
        this.engine = engine;
        this.moves = new Moves(engine, () -> this.configuration, closed);
        this.machines = new Machines(engine, metrics, moves);
        this.desk = desk;
        this.configuration = configuration;
        this.operations = Caffeine.newBuilder()
                .maximumSize(MOST_PROGRAMMATIC)
                .evictionListener(this::evicted)
                .build();
    }

    private void evicted(@Nullable Programmatic key, @Nullable Guard guard, RemovalCause cause) {
        if (key != null) {
            machines.forget(key.name);
        }
    }

    /**
     * The guard of a method as called on {@code type}; null when nothing asks for one.
     *
     * @throws DefinitionException if its annotations or settings cannot work, with every problem
     */
    public @Nullable Guard of(Class<?> type, Method method) {
        Member member = new Member(type, method);
        Optional<Guard> known = methods.get(member);
        if (known == null) {
            known = methods.computeIfAbsent(member, this::read);
        }
        return known.orElse(null);
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
                threading(guarded),
                guarded.shape().idempotencyKey());
        return new Guard(pipeline(plan, effective.policies(), problems), guarded);
    }

    private static Plan.Threading threading(GuardedMethod guarded) {
        if (guarded.shape().asynchronous()) {
            return guarded.shape().stage() ? Plan.Threading.OFFLOADED_STAGE : Plan.Threading.OFFLOADED;
        }
        return guarded.shape().stage() ? Plan.Threading.STAGE : Plan.Threading.SYNC;
    }

    /** The guard of an operation that is called by its name. */
    public Guard of(Name name, @Nullable String profile) {
        Programmatic key = new Programmatic(name, profile);
        Guard known = operations.getIfPresent(key);
        return known != null ? known : Objects.requireNonNull(operations.get(key, this::made));
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
        BulkheadPolicy bulkhead = policies.gates().bulkhead();
        if (bulkhead != null && bulkhead.kind() == BulkheadKind.VIRTUAL && !WorkerThreads.virtualThreadsExist()) {
            problems.add(Problem.of(
                    ProblemKind.VIRTUAL_THREADS_MISSING,
                    plan.name().toString(),
                    "a bulkhead of kind VIRTUAL needs Java 21 or later and this is "
                            + Runtime.version().feature(),
                    "use THREAD_POOL here"));
        }
        Setup.Rules rules =
                new Setup.Rules(policies, FailureRules.of(policies.failures()), configuration.timing() == Timing.EXACT);
        Aftermath aftermath = aftermath(plan, policies.recovery(), problems);
        return new Pipeline(new Setup(plan, rules, machines.of(plan, policies), engine, aftermath));
    }

    private Aftermath aftermath(Plan plan, Policies.Recovery recovery, List<Problem> problems) {
        FallbackChain chain = FallbackChain.of(
                recovery.fallbacks(),
                plan.method(),
                machines.answers(plan),
                engine.workers().handlers(),
                problems);
        Method method = plan.method();
        if (method == null || !Inspection.keeps(recovery)) {
            return new Aftermath(plan, chain, null);
        }
        problems.addAll(desk.codec.problems(method));
        return new Aftermath(
                plan, chain, new Aftermath.Letters(desk.box, CallSignature.of(method), recovery.deadLetter()));
    }

    /**
     * Changes settings of a service or an operation while calls run; nothing that the machines hold is lost.
     *
     * @throws DefinitionException if the change cannot work; then nothing has changed
     */
    public synchronized void change(LiveChange change) {
        Configuration before = configuration;
        configuration = before.with(change);
        try {
            List<Runnable> swaps = new ArrayList<>();
            methods.values().forEach(guard -> guard.ifPresent(present -> swaps.add(rebuilt(present))));
            operations.asMap().values().forEach(guard -> swaps.add(rebuilt(guard)));
            swaps.forEach(Runnable::run);
        } catch (DefinitionException wrong) {
            configuration = before;
            all().forEach(guard ->
                    machines.of(guard.plan(), guard.policies())); // their limits and windows, as they were
            throw wrong;
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

    /** Ends what goes on without a call. */
    public void close() {
        machines.close();
    }

    /** The configuration in force. */
    public Configuration configuration() {
        return configuration;
    }
}
