package io.resilience.guard;

import io.resilience.deadline.DeadlineCell;
import io.resilience.policy.DeadLetterPolicy;
import io.resilience.policy.Policies;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Stands in front of one operation: every call to it goes through here.
 *
 * <p>This class holds the synchronous driver, {@link #call}; {@link AsyncCall} is the asynchronous one. All else is asked of the
 * {@link Pipeline}, which is replaced whole when settings change.
 */
public final class Guard {
    private final @Nullable Object origin;
    private volatile Pipeline pipeline;

    /** {@code origin} is the annotated method's reading, or a programmatic operation's profile. */
    Guard(Pipeline pipeline, @Nullable Object origin) {
        this.pipeline = pipeline;
        this.origin = origin;
    }

    @Nullable
    Object origin() {
        return origin;
    }

    /** Calls {@code body} on this thread, as often as the policies allow, and answers for it when it fails for good. */
    public <T extends @Nullable Object> T call(Body<T> body) throws Throwable {
        Pipeline pipeline = this.pipeline.keyed(body);
        return drive(pipeline, pipeline.given(body), 0, null, 0);
    }

    /** Goes on with a call whose attempts so far ended in {@code failure}. */
    @SuppressWarnings("NullAway") // T itself may be nullable
    <T extends @Nullable Object> T drive(
            Pipeline pipeline, Body<T> body, int attempt, @Nullable Throwable failure, long started) throws Throwable {
        DeadlineCell cell = pipeline.cell();
        while (true) {
            if (failure != null && !pipeline.again(cell, attempt, failure, started)) {
                return pipeline.recovery.recover(body, failure, attempt);
            }
            long began = pipeline.now(cell);
            if (attempt++ == 0) {
                started = began;
            }
            long permit = pipeline.enter(began, started);
            if (permit < 0) {
                failure = pipeline.refused(permit);
                continue;
            }
            long outer = Pipeline.UNARMED;
            T value = null;
            failure = null;
            try {
                outer = pipeline.arm(cell, began, started);
                value = body.run();
            } catch (Throwable thrown) {
                failure = thrown;
            }
            failure = pipeline.leave(cell, permit, began, outer, value, failure);
            if (failure == null) {
                return pipeline.answered(body, value, attempt);
            }
        }
    }

    /** Calls {@code body}, whose stage may complete later; a stage that is already complete comes back as it is. */
    public <T extends @Nullable Object> CompletionStage<T> callAsync(Body<? extends CompletionStage<T>> asked) {
        Pipeline pipeline = this.pipeline.keyed(asked);
        Body<? extends CompletionStage<T>> body = pipeline.given(asked);
        DeadlineCell cell = pipeline.cell();
        long began = pipeline.now(cell);
        long permit = pipeline.askBreaker(began);
        if (permit < 0 || !pipeline.beginsAtOnce()) {
            AsyncCall<T> call = begun(pipeline, body, permit, began, false);
            call.launch();
            return call.answer();
        }
        CompletionStage<T> stage = null;
        Throwable thrown = null;
        try {
            stage = pipeline.run(body, cell, pipeline.limits.ofAttempt(began), began);
        } catch (Throwable failure) {
            thrown = failure;
        }
        if (stage instanceof CompletableFuture<T> future && pipeline.leaveNow(permit, began, body, future)) {
            return stage;
        }
        AsyncCall<T> call = begun(pipeline, body, permit, began, true);
        call.adopt(stage, thrown);
        return call.answer();
    }

    private static <T extends @Nullable Object> AsyncCall<T> begun(
            Pipeline pipeline, Body<? extends CompletionStage<T>> body, long permit, long began, boolean placed) {
        try {
            return AsyncCall.of(pipeline, body, permit, began, pipeline.cell().inherited());
        } catch (Throwable full) { // the stack or the heap: nobody is there yet who could give anything back
            pipeline.drop(permit, began, placed);
            throw full;
        }
    }

    /** Calls {@code body} the way its method wants it: on this thread, as a stage, or on another thread. */
    public @Nullable Object invoke(Body<?> body) throws Throwable {
        return Invocation.invoke(this, body);
    }

    /** As {@link #callAsync}, begun on a thread of the bulkhead's own, where it is of such a kind. */
    public <T extends @Nullable Object> CompletionStage<T> invokeAsync(Body<? extends CompletionStage<T>> body) {
        return Invocation.runAsync(this, body);
    }

    /** Goes on with a call whose first attempt, begun at {@code began} in {@code pipeline}, ended in {@code failure}. */
    public @Nullable Object resume(Pipeline pipeline, Body<?> body, Throwable failure, long began) throws Throwable {
        return drive(pipeline, body, 1, failure, began);
    }

    /** Whether a woven method may run its first attempt in place. */
    public boolean inline() {
        return pipeline.inline();
    }

    /** What calls are asked now; a call keeps the pipeline it began with. */
    public Pipeline pipeline() {
        return pipeline;
    }

    void pipeline(Pipeline other) {
        pipeline = other;
    }

    /** The plan of the guarded method or operation. */
    public Plan plan() {
        return pipeline.setup.plan();
    }

    /** Whether calls that fail for good are kept as dead letters, by annotation or by a fallback that queues them. */
    public boolean keepsLetters() {
        return pipeline.setup.aftermath().letters() != null;
    }

    /** Whether kept calls are replayed by themselves when the breaker closes. */
    public boolean replaysByItself() {
        Aftermath.Letters letters = pipeline.setup.aftermath().letters();
        DeadLetterPolicy policy = letters == null ? null : letters.policy();
        return letters != null && (policy == null || policy.replay());
    }

    /** The settings in force. */
    public Policies policies() {
        return pipeline.setup.rules().policies();
    }
}
