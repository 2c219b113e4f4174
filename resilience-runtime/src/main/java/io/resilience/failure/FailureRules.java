package io.resilience.failure;

import io.resilience.exception.RefusedException;
import io.resilience.exception.ResilienceException;
import io.resilience.policy.FailurePolicy;
import io.resilience.policy.Filter;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What counts as a failure of one operation.
 *
 * <p>Strongest first: {@code skipOn} of a filter, codes never to retry, codes to retry, {@code applyOn} of a filter, the built-in
 * table. Filters that name only general types ({@code Exception}) mean neither refusals nor cancellations nor failed results, and a
 * cancelled call is never retried. Refusals of guards are told by their {@link RefusalOrigin}, of ours the class says it.
 */
public final class FailureRules {
    private static final Logger LOG = LoggerFactory.getLogger(FailureRules.class);
    /** Types that mean no refusal: all exceptions are of them. */
    private static final Set<Class<? extends Throwable>> GENERAL =
            Set.of(Throwable.class, Exception.class, RuntimeException.class, Error.class);

    private static final List<Class<? extends Throwable>> CANCELLATIONS =
            List.of(InterruptedException.class, CancellationException.class);

    private final FailurePolicy policy;
    private final OwnCodes codes;
    private final InstantSource wallClock;
    private final @Nullable RefusalOrigin origin;
    /** The class of the last result that carries no status, for looking that up is dear where nothing else is; a race does no harm. */
    private @Nullable Class<?> mute;

    private FailureRules(FailurePolicy policy, InstantSource wallClock, @Nullable RefusalOrigin origin) {
        this.origin = origin;
        this.policy = policy;
        this.codes = OwnCodes.of(policy.codes());
        this.wallClock = wallClock;
    }

    /** The built-in table and {@code policy}; dates in {@code Retry-After} are compared with {@code wallClock}. */
    public static FailureRules of(FailurePolicy policy, InstantSource wallClock) {
        return new FailureRules(policy, wallClock, null);
    }

    /** The same, with the failures that guards raise told from others by {@code origin}; null where the class says it. */
    public FailureRules toldBy(@Nullable RefusalOrigin origin) {
        return origin == null ? this : new FailureRules(policy, wallClock, origin);
    }

    /** What a failure says, by the built-in table and the codes of the operation's own; all links of its {@link CauseChain} are searched. */
    public FailureKind classify(Throwable failure) {
        FailureKind builtIn = builtIn(failure);
        FailureKind own = isNobodysFault(builtIn) ? null : codes.kind(failure);
        return own == null ? builtIn : own;
    }

    private static boolean isNobodysFault(FailureKind kind) {
        return kind == FailureKind.CANCELLED || kind == FailureKind.REFUSAL;
    }

    private FailureKind builtIn(Throwable failure) {
        if (failure instanceof RefusedException) {
            return FailureKind.REFUSAL; // by far the most frequent where a service is down, and the table says the same
        }
        FailureKind kind = CauseChain.first(failure, this::verdict);
        return kind == null ? FailureKind.TRANSIENT : kind;
    }

    private @Nullable FailureKind verdict(Throwable link) {
        FailureKind raised = raised(link);
        return raised == null ? Verdicts.of(link) : raised;
    }

    /** What a failure says that a guard raised in place of ours; null for any other. */
    private @Nullable FailureKind raised(Throwable failure) {
        return origin == null ? null : origin.kindOf(failure);
    }

    /** Whether the breaker counts it as a failure. */
    public boolean counts(Throwable failure) {
        FailureKind kind = builtIn(failure);
        FailureKind own = isNobodysFault(kind) ? null : codes.kind(failure);
        boolean byTable = kind == FailureKind.TRANSIENT || kind == FailureKind.FAULT;
        return means(
                policy.breaker(), failure, kind, own == null ? byTable : own == FailureKind.TRANSIENT, own != null);
    }

    /** Whether a retry may call again. */
    public boolean retryable(Throwable failure) {
        FailureKind kind = builtIn(failure);
        FailureKind own = codes.kind(failure);
        boolean byTable = (own == null ? kind : own) == FailureKind.TRANSIENT;
        return kind != FailureKind.CANCELLED && means(policy.retry(), failure, kind, byTable, own != null);
    }

    /**
     * Whether {@code filter} means a failure.
     *
     * @param otherwise the answer where the filter says nothing
     * @param coded whether that answer comes from codes of the operation's own, which are stronger than {@code applyOn}
     */
    private boolean means(Filter filter, Throwable failure, FailureKind kind, boolean otherwise, boolean coded) {
        if (origin != null && raised(failure) != null) {
            return meansItself(filter, failure, kind, otherwise, coded);
        }
        if (ThrowableMatch.any(failure, naming(filter.skipOn(), failure, kind))) {
            return false;
        }
        List<Class<? extends Throwable>> applyOn = naming(filter.applyOn(), failure, kind);
        return (coded || applyOn.isEmpty()) ? otherwise : ThrowableMatch.any(failure, applyOn);
    }

    /** As above, of a failure that a guard raised: its cause is not why the call failed. */
    private static boolean meansItself(
            Filter filter, Throwable failure, FailureKind kind, boolean otherwise, boolean coded) {
        if (isNamed(failure, filter.skipOn(), kind)) {
            return false;
        }
        boolean silent = kind == FailureKind.REFUSAL
                ? filter.applyOn().stream().allMatch(GENERAL::contains)
                : filter.applyOn().isEmpty();
        return (coded || silent) ? otherwise : isNamed(failure, filter.applyOn(), kind);
    }

    private static boolean isNamed(Throwable failure, List<Class<? extends Throwable>> types, FailureKind kind) {
        return types.stream()
                .filter(type -> kind != FailureKind.REFUSAL || !GENERAL.contains(type))
                .anyMatch(type -> type.isInstance(failure));
    }

    /** Those of {@code types} that can mean a failure of this kind. */
    private static List<Class<? extends Throwable>> naming(
            List<Class<? extends Throwable>> types, Throwable failure, FailureKind kind) {
        if (types.isEmpty()) {
            return types;
        }
        if (kind == FailureKind.REFUSAL) {
            return within(types, List.of(ResilienceException.class));
        }
        if (kind == FailureKind.CANCELLED) {
            return within(types, CANCELLATIONS);
        }
        return failure instanceof FailedResultException ? within(types, List.of(FailedResultException.class)) : types;
    }

    private static List<Class<? extends Throwable>> within(
            List<Class<? extends Throwable>> types, List<Class<? extends Throwable>> general) {
        return types.stream()
                .filter(type -> general.stream().anyMatch(each -> each.isAssignableFrom(type)))
                .toList();
    }

    /** Whether a returned value is a failure: by a predicate of the operation's own, or by the HTTP status that it carries. */
    public boolean failed(@Nullable Object result) {
        List<Predicate<Object>> predicates = policy.results();
        for (int i = 0; i < predicates.size(); i++) { // on every call's way: an iterator would take heap
            if (says(predicates.get(i), result)) {
                return true;
            }
        }
        return result != null && result.getClass() != mute && failedByStatus(result);
    }

    private boolean failedByStatus(Object result) {
        int status = HttpStatusReader.status(result);
        if (status == 0) {
            rememberMute(result.getClass());
        }
        return status != 0 && failedStatus(status);
    }

    /** Only of the JDK's own classes, which are never unloaded. */
    private void rememberMute(Class<?> type) {
        if (type.getClassLoader() == null && !HttpStatusReader.reads(type)) {
            mute = type;
        }
    }

    private static boolean failedStatus(int status) {
        FailureKind kind = StatusTable.kind(status);
        return kind == FailureKind.TRANSIENT || kind == FailureKind.FAULT;
    }

    @SuppressWarnings("NullAway") // users' predicates may well ask for null
    private static boolean says(Predicate<Object> predicate, @Nullable Object result) {
        try {
            return predicate.test(result);
        } catch (Throwable e) { // an assertion, a class that is missing: no reason to lose the call
            LOG.warn(
                    "{} could not judge a result, which therefore counts as good",
                    predicate.getClass().getName(),
                    e);
            return false;
        }
    }

    /** Whether {@link #failed} need be asked about values that are declared as {@code type}, {@code Object} where nothing is known. */
    public boolean judgesResults(Class<?> type) {
        return !policy.results().isEmpty() || type == Object.class || HttpStatusReader.reads(type);
    }

    /** How long the service, or a guard, asks to wait before the next call, in nanoseconds; 0 when it doesn't say; at most 100 years. */
    public long retryAfterNanos(Throwable failure) {
        Long nanos = CauseChain.first(failure, this::saidBy);
        return nanos == null ? 0 : nanos;
    }

    /** Null when it says nothing, or asks for no pause. */
    private @Nullable Long saidBy(Throwable link) {
        long nanos = link instanceof RefusedException refused ? RetryAfter.nanos(refused.retryAfter()) : inHeader(link);
        return nanos == 0 ? null : nanos;
    }

    private long inHeader(Throwable link) {
        Object carrier = link instanceof FailedResultException failed ? failed.result() : link;
        String header = carrier == null ? null : HttpStatusReader.retryAfter(carrier);
        return header == null ? 0 : RetryAfter.nanos(header, wallClock);
    }
}
