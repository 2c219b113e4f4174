package io.resilience.guard;

import io.resilience.bulkhead.Slots;
import io.resilience.deadline.DeadlineCell;
import io.resilience.metrics.Count;
import io.resilience.time.Beginning;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The asynchronous driver: what {@link Guard#call} does with its thread, this does with a timer.
 *
 * <p>Every attempt is one {@link AsyncAttempt}. The next one starts from the timer and the executor, never from within the end of
 * the one before, so the stack does not grow. The caller holds {@link #answer}; cancelling it ends the call, and nothing else does.
 *
 * <p>Steps that run code of the program (the body, what judges its outcome, fallbacks) are {@link CallStep}s: made in the caller's
 * context, and followed outside of it. A step that can't be made (the executor refuses, the carrier fails) gives back what its
 * attempt holds, and the call ends.
 */
final class AsyncCall<T extends @Nullable Object> {
    private static final Logger LOG = LoggerFactory.getLogger(AsyncCall.class);

    final Pipeline pipeline;
    final Body<? extends CompletionStage<T>> body;
    final long deadline;
    private final long started;
    private final ContextCarrier.Carried context;
    private final GuardedFuture<T> answer = new GuardedFuture<>(this::cancel);
    private final int enclosing;
    private int attempts;
    private volatile boolean cancelled;
    private volatile @Nullable AsyncAttempt<T> current;

    private AsyncCall(Pipeline pipeline, Body<? extends CompletionStage<T>> body, long began, long inherited) {
        this.pipeline = pipeline;
        this.body = body;
        this.started = began;
        this.context = pipeline.setup.engine().workers().captured();
        this.deadline = Math.min(Beginning.end(pipeline.ticker(), pipeline.limits.ofCall(began), began), inherited);
        this.enclosing = body instanceof Around<?> around && around.isAwaited() ? pipeline.enclosing() : 0;
    }

    /** A call whose first attempt has {@code permit}, and its place if it is to be {@linkplain #adopt adopted}. */
    static <T extends @Nullable Object> AsyncCall<T> of(
            Pipeline pipeline, Body<? extends CompletionStage<T>> body, long permit, long began, long inherited) {
        AsyncCall<T> call = new AsyncCall<>(pipeline, body, began, inherited);
        call.next(permit, began);
        return call;
    }

    CompletableFuture<T> answer() {
        return answer;
    }

    private AsyncAttempt<T> next(long permit, long began) {
        attempts++;
        AsyncAttempt<T> attempt = new AsyncAttempt<>(this, permit, began);
        current = attempt;
        return attempt;
    }

    /** Begins the first attempt on this thread. */
    void launch() {
        new CallStep(() -> Objects.requireNonNull(current).enter(), this::broken).in(Runnable::run);
    }

    /** Takes over a first attempt that did not succeed at once. */
    void adopt(@Nullable CompletionStage<T> stage, @Nullable Throwable thrown) {
        Objects.requireNonNull(current).adopt(stage, thrown);
    }

    /** Begins another attempt on this thread. */
    private Runnable again() {
        if (cancelled) {
            return CallStep.NOTHING;
        }
        long began = pipeline.now(pipeline.cell());
        AsyncAttempt<T> attempt = next(pipeline.askBreaker(began), began);
        if (cancelled) { // before it could see this attempt
            attempt.cancel(false);
            return CallStep.NOTHING;
        }
        return attempt.enter();
    }

    /** How many places of {@code slots} are kept taken by calls that wait for this one. */
    int encloses(Slots slots) {
        return slots == pipeline.slots() ? enclosing : 0;
    }

    void succeeded(T value) {
        try {
            if (attempts > 1) {
                pipeline.recovery.recovered(attempts);
            }
            pipeline.recovery.remember(body, value);
        } catch (Throwable failure) {
            LOG.warn("{}: an answer could not be remembered", pipeline.setup.name(), failure);
        } finally {
            ended(value, null);
        }
    }

    /** A call that ended by itself is counted; when its caller cancelled it in that moment, the cancel counts no more. */
    @SuppressWarnings("NullAway") // T itself may be nullable, and a failure comes without a value
    private void ended(@Nullable T value, @Nullable Throwable failure) {
        boolean first = answer.ended(value, failure == null ? null : Unwrapped.of(failure));
        if (!first && answer.isCancelled()) {
            pipeline.setup.machinery().metrics().add(Count.CANCELLED, -1);
        }
    }

    /** The call has ended because one of its steps could not be made. */
    void broken(Throwable why) {
        ended(null, why);
    }

    /** What follows from a failed attempt; decided in the caller's context. */
    Runnable failed(Throwable failure) {
        if (cancelled) {
            return CallStep.NOTHING;
        }
        long pause = pipeline.retries.pause(attempts, failure, started, deadline);
        return pause < 0 ? recovered(failure) : () -> later(pause, this::again, this::unmade);
    }

    private Runnable recovered(Throwable failure) {
        CompletionStage<T> recovered = pipeline.recovery.recoverStage(body, failure, attempts);
        return () -> recovered.whenComplete(this::ended);
    }

    /** No further attempt could begin; what was to be done about a failed call is done on a thread of the runtime's own. */
    void unmade(Throwable why) {
        CallStep last = new CallStep(() -> cancelled ? CallStep.NOTHING : recovered(why), this::broken);
        try {
            pipeline.setup.engine().workers().threads().rescue().execute(() -> last.in(context));
        } catch (Throwable full) {
            last.refused(why);
        }
    }

    /** Makes a step on the executor, {@code nanos} from now; {@code otherwise} hears why it could not be made. */
    void later(long nanos, Supplier<Runnable> step, Consumer<Throwable> otherwise) {
        CallStep decision = new CallStep(step, otherwise);
        try {
            pipeline.setup.engine().clockwork().timer().schedule(nanos, () -> soon(decision));
        } catch (Throwable failure) {
            decision.refused(failure);
        }
    }

    /** Makes a step on the executor. */
    void soon(Supplier<Runnable> step, Consumer<Throwable> otherwise) {
        soon(new CallStep(step, otherwise));
    }

    private void soon(CallStep decision) {
        try {
            pipeline.setup.engine().workers().executor().execute(() -> decision.in(context));
        } catch (Throwable refused) {
            decision.refused(refused);
        }
    }

    /** Makes a step here. */
    void here(Supplier<Runnable> step, Consumer<Throwable> otherwise) {
        new CallStep(step, otherwise).in(context);
    }

    private void cancel(boolean mayInterrupt) {
        cancelled = true;
        pipeline.setup.machinery().metrics().add(Count.CANCELLED);
        AsyncAttempt<T> attempt = current;
        if (attempt != null) {
            attempt.cancel(mayInterrupt);
        }
    }

    /** The time by which an attempt must end. */
    long due(long began) {
        return Math.min(Beginning.end(pipeline.ticker(), pipeline.limits.ofAttempt(began), began), deadline);
    }

    static boolean limited(long due) {
        return due != DeadlineCell.NONE;
    }
}
