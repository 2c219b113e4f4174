package io.resilience.fallback;

import io.resilience.exception.Problem;
import io.resilience.failure.ThrowableMatch;
import io.resilience.fallback.FallbackStep.Given;
import io.resilience.policy.CachePolicy;
import io.resilience.policy.FallbackPolicy;
import io.resilience.policy.Filter;
import io.resilience.time.Ticker;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The fallbacks of one operation, tried in order until one answers. Immutable; what good answers there were, {@link GoodAnswers} knows. */
public final class FallbackChain {
    private static final Logger LOG = LoggerFactory.getLogger(FallbackChain.class);

    /** For chains that never answer. */
    private static final Ticker STILL = new Ticker() {
        @Override
        public long nanos() {
            return 0;
        }

        @Override
        public void watch(Watcher watcher) {}

        @Override
        public void unwatch(Watcher watcher) {}
    };

    private final List<FallbackStep> steps;
    private final Wiring wiring;
    private final GoodAnswers answers;
    private final @Nullable CachePolicy widest;
    private final AtomicBoolean told = new AtomicBoolean();

    private FallbackChain(List<FallbackStep> steps, Wiring wiring, GoodAnswers answers) {
        this.steps = steps;
        this.wiring = wiring;
        this.answers = answers;
        this.widest = widest(steps);
    }

    /** As the other one, with handlers made by their constructors. */
    static FallbackChain of(
            List<FallbackPolicy> policies,
            @Nullable Method guarded,
            CallAnswers answers,
            Collection<Problem> problems) {
        return of(policies, guarded, GoodAnswers.inMemory(answers), FallbackObjects.BY_CONSTRUCTOR, problems);
    }

    /**
     * Fallbacks by their policies; each that cannot work is left out and described in {@code problems}.
     *
     * @param guarded the guarded method, null for an operation that is called without one
     * @param answers what remembers good answers of this operation
     * @param objects makes handlers
     */
    public static FallbackChain of(
            List<FallbackPolicy> policies,
            @Nullable Method guarded,
            GoodAnswers answers,
            FallbackObjects objects,
            Collection<Problem> problems) {
        Wiring wiring = Wiring.of(guarded, problems);
        return new FallbackChain(new FallbackSteps(wiring, answers, objects).of(policies), wiring, answers);
    }

    /** Describes in {@code problems} what keeps fallbacks of a guarded method from working. */
    public static void check(List<FallbackPolicy> policies, Method guarded, Collection<Problem> problems) {
        of(policies, guarded, GoodAnswers.inMemory(new CallAnswers(STILL)), FallbackObjects.UNKNOWN, problems);
    }

    /** These fallbacks, then a function of the failure. */
    public FallbackChain then(Function<? super Throwable, ?> function) {
        Stream<FallbackStep> last = Stream.of(new FunctionFallback(function, Filter.ALL));
        return new FallbackChain(Stream.concat(steps.stream(), last).toList(), wiring, answers);
    }

    private static @Nullable CachePolicy widest(List<FallbackStep> steps) {
        Duration maxAge = Duration.ZERO;
        int maxSize = 0;
        boolean persistent = false;
        for (FallbackStep step : steps) {
            if (step instanceof RememberedFallback remembered) {
                maxSize = Math.max(maxSize, remembered.cache().maxSize());
                persistent |= remembered.cache().persistent();
                Duration age = remembered.cache().maxAge();
                maxAge = age.compareTo(maxAge) > 0 ? age : maxAge;
            }
        }
        return maxSize == 0 ? null : new CachePolicy(maxAge, maxSize, persistent);
    }

    /** Whether there is no fallback. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** Whether good answers are worth telling to {@link #remember}. */
    public boolean remembers() {
        return widest != null;
    }

    /**
     * What the answer to a call is to be remembered by, to be asked for when the call begins. Null when it is not: without a guarded method and arguments
     * nothing tells one call from another. Never throws.
     */
    public @Nullable CallKey key(@Nullable Object[] arguments) {
        CachePolicy policy = widest;
        if (policy == null || isAnonymous(arguments)) {
            return null;
        }
        CallKey key = answers.key(arguments, policy.persistent());
        String changing = key.changing();
        if (changing != null && key.lasting() == null && told.compareAndSet(false, true)) {
            LOG.warn(
                    "answers of {} are not remembered where an argument is {}: it may be changed while the call runs;"
                            + " make it a record, or final",
                    wiring.guarded() == null ? "an operation" : wiring.guarded(),
                    changing);
        }
        return key;
    }

    /** As the other one, for arguments that are still as they were when the call began. */
    public void remember(@Nullable Object[] arguments, @Nullable Object answer) {
        remember(key(arguments), answer);
    }

    /** Takes a good answer, for {@link FallbackKind#CACHED}; of a stage, its value once it is there; nothing for null. Never throws. */
    public void remember(@Nullable CallKey key, @Nullable Object answer) {
        CachePolicy policy = widest;
        if (policy == null || key == null) {
            return;
        }
        if (answer instanceof CompletionStage<?> stage) {
            stage.whenComplete((value, failure) -> {
                if (failure == null) {
                    put(policy, key, value);
                }
            });
        } else {
            put(policy, key, answer);
        }
    }

    private boolean isAnonymous(@Nullable Object[] arguments) {
        return wiring.guarded() == null && arguments.length == 0;
    }

    private void put(CachePolicy policy, CallKey key, @Nullable Object answer) {
        try {
            answers.remember(policy, key, answer);
        } catch (Throwable e) {
            LOG.warn("an answer could not be remembered, perhaps because of an argument's equals or hashCode", e);
        }
    }

    /**
     * Tries the fallbacks in order. The answer has the guarded method's return type; of a method that returns a stage, a
     * {@code CompletableFuture}, which may yet fail: {@link #answerAsync} waits for it. If none answers, the call's failure is left
     * with theirs suppressed.
     */
    public Answer answer(Call call) {
        List<Throwable> lost = new ArrayList<>(0);
        for (int i = 0; i < steps.size() && !gaveUp(lost); i++) {
            Given given = ask(steps.get(i), call, lost);
            if (given != null) {
                Object value = wiring.answer().asDeclared(given.value());
                return new Answer(steps.get(i).kind(), value, given.ageNanos(), lost.size());
            }
        }
        LostFailures.keep(lost, call.failure());
        return Answer.none(lost.size());
    }

    /**
     * Tries the fallbacks in order, waiting for those that answer with a stage; the answer is a value, never a stage. The returned
     * stage does not fail.
     */
    public CompletionStage<Answer> answerAsync(Call call) {
        return AsyncAnswer.to(call).first(steps);
    }

    /** Asks one fallback; null when it does not answer, and {@code lost} then knows why if it failed. */
    static @Nullable Given ask(FallbackStep step, Call call, List<Throwable> lost) {
        if (!ThrowableMatch.matches(call.failure(), step.filter())) {
            return null;
        }
        try {
            return step.answer(call);
        } catch (Throwable failure) {
            lost.add(failure);
            if (failure instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            return null;
        }
    }

    /** Whether the last fallback was interrupted: then none other is asked. */
    static boolean gaveUp(List<Throwable> lost) {
        return !lost.isEmpty() && lost.get(lost.size() - 1) instanceof InterruptedException;
    }
}
