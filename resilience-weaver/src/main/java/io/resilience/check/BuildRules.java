package io.resilience.check;

import io.resilience.annotation.BulkheadKind;
import io.resilience.config.Configuration;
import io.resilience.config.Transactions;
import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import io.resilience.guard.Inspection;
import io.resilience.policy.BulkheadPolicy;
import io.resilience.policy.Nearest;
import io.resilience.policy.Policies;
import io.resilience.policy.RetryPolicy;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for builds alone: what weaving can't reach, and what is allowed but often not meant. */
final class BuildRules {
    private final Inspection inspection;
    private final Configuration configuration;
    private final Method method;
    private final List<Problem> problems = new ArrayList<>();

    BuildRules(Inspection inspection, Configuration configuration) {
        this.inspection = inspection;
        this.configuration = configuration;
        this.method = inspection.guarded().method();
    }

    List<Problem> problems() {
        withoutBody();
        repeatedWithoutLeave();
        offItsThread();
        nearlyAService();
        return problems;
    }

    private void withoutBody() {
        if (Modifier.isNative(method.getModifiers())) {
            add(
                    ProblemKind.METHOD_NATIVE,
                    "is native, so there is no code to weave a guard into",
                    "annotate a Java method that calls it");
        }
    }

    /** What returns nothing is called for its effect; what is kept as a dead letter shall have one, and is replayed besides. */
    private void repeatedWithoutLeave() {
        Policies policies = inspection.effective().policies();
        RetryPolicy retry = policies.retry();
        boolean repeats = retry != null && retry.maxAttempts() > 1;
        boolean allowed = policies.recovery().idempotency() != null
                || inspection.guarded().shape().idempotencyKey() >= 0;
        if (repeats && !allowed && (returnsNothing() || policies.recovery().deadLetter() != null)) {
            add(
                    ProblemKind.RETRY_NOT_IDEMPOTENT,
                    "@Retry may do twice what the method does, for "
                            + (returnsNothing() ? "it returns nothing" : "it keeps its failed calls to do them later")
                            + " and is not said to be idempotent",
                    "add @Idempotent if it may be done twice, mark its key with @IdempotencyKey, or take @Retry out");
        }
    }

    private boolean returnsNothing() {
        Type returned = method.getGenericReturnType();
        Type value = returned instanceof ParameterizedType stage
                        && inspection.guarded().shape().stage()
                ? stage.getActualTypeArguments()[0]
                : returned;
        return value == void.class || value == Void.class;
    }

    private void offItsThread() {
        String tie = tie();
        String mover = mover();
        if (tie != null && mover != null) {
            add(
                    ProblemKind.THREAD_LEFT,
                    mover + " runs the method on another thread than its caller's, but it " + tie,
                    "use a bulkhead of kind SEMAPHORE, or move what needs the thread into a method of its own");
        }
    }

    private @Nullable String mover() {
        BulkheadPolicy bulkhead = inspection.effective().policies().gates().bulkhead();
        if (inspection.guarded().shape().asynchronous()) {
            return "@Asynchronous";
        }
        return bulkhead == null || bulkhead.kind() == BulkheadKind.SEMAPHORE
                ? null
                : "@Bulkhead of kind " + bulkhead.kind();
    }

    /** What ties a method to its caller's thread. */
    private @Nullable String tie() {
        if (Modifier.isSynchronized(method.getModifiers())) {
            return "is synchronized, so that it waits for a lock that its caller may hold";
        }
        return Transactions.hold(method) ? "is @Transactional, and transactions belong to a thread" : null;
    }

    private void nearlyAService() {
        String service = inspection.guarded().service();
        String near =
                configuration.services().contains(service) ? null : Nearest.name(service, configuration.services());
        if (near != null) {
            add(
                    ProblemKind.SERVICE_UNKNOWN,
                    "the service '" + service + "' has no settings in the configuration",
                    "did you mean '" + near + "'?");
        }
    }

    private void add(ProblemKind kind, String cause, String remedy) {
        problems.add(Problem.of(kind, inspection.guarded().place(), cause, remedy));
    }
}
