package io.resilience.guard;

import io.resilience.deadletter.CallContext;
import io.resilience.deadletter.JournalEntry;
import io.resilience.metrics.Count;
import io.resilience.policy.IdempotencyPolicy;
import io.resilience.policy.Policies;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Runs calls with which there is more to do than to guard them: their idempotency key is made known to the guarded code, the first
 * answer of a key is given to those that come later, and a call is written down before it is made.
 */
final class Occasion {
    private final Guard guard;
    private final Setup setup;

    Occasion(Guard guard) {
        this.guard = guard;
        this.setup = guard.pipeline().setup;
    }

    /** Runs a call; what is returned is its value, or its stage. */
    @Nullable
    Object run(Body<?> body) throws Throwable {
        CallContext context = CallContext.current();
        String given = guard.plan().key(body.arguments());
        FirstAnswers firsts = setup.machinery().byArgument().firsts();
        return firsts == null || given == null
                ? made(context, body, given == null ? ownKey(context) : given)
                : once(context, firsts, given, new FirstCall(body));
    }

    /** The key of a call to which its caller gave none: a replay has its letter's, an idempotent operation makes one. */
    private @Nullable String ownKey(CallContext context) {
        if (replays(context)) {
            return context.idempotencyKey();
        }
        Policies.Recovery recovery = setup.rules().policies().recovery();
        return recovery.idempotency() == null ? null : UUID.randomUUID().toString();
    }

    private boolean replays(CallContext context) {
        return context.replays(setup.name().service(), setup.name().operation());
    }

    private @Nullable Object once(CallContext context, FirstAnswers firsts, String key, FirstCall mine)
            throws Throwable {
        FirstCall first = firsts.enter(key, mine);
        if (first != mine && first.encloses(context)) {
            return made(context, mine, key);
        }
        if (first != mine) {
            setup.machinery().metrics().add(Count.REMEMBERED);
            CompletableFuture<@Nullable Object> answer = first.answer();
            return guard.plan().threading() == Plan.Threading.SYNC ? Stages.await(answer) : answer;
        }
        try {
            Object value = lasting(context.within(mine), mine, key);
            whenOver(value, mine::end);
            return value;
        } catch (Throwable failure) {
            mine.end(null, failure);
            throw failure;
        }
    }

    /** As {@link #made}, once for all programs that share a store of first answers. */
    private @Nullable Object lasting(CallContext context, FirstCall mine, String key) throws Throwable {
        DurableFirst firsts = setup.aftermath().firsts();
        IdempotencyPolicy policy = setup.rules().policies().recovery().idempotency();
        if (firsts == null || policy == null) {
            return made(context, mine, key);
        }
        DurableFirst.Asked asked = firsts.ask(key, mine.arguments());
        boolean waits = guard.plan().threading() == Plan.Threading.SYNC;
        if (asked.answered()) {
            mine.succeeded();
            setup.machinery().metrics().add(Count.REMEMBERED);
            return waits ? asked.answer() : CompletableFuture.completedFuture(asked.answer());
        }
        try {
            Object value = made(context, mine, key);
            whenOver(value, (answer, failure) -> asked.end(mine.hasSucceeded(), answer, policy.keepFor(), waits));
            return value;
        } catch (Throwable failure) {
            asked.end(false, null, policy.keepFor(), waits);
            throw failure;
        }
    }

    private @Nullable Object made(CallContext context, Body<?> body, @Nullable String key) throws Throwable {
        JournalEntry entry = replays(context) ? null : setup.aftermath().journal(body, key);
        String known = entry == null ? key : entry.idempotencyKey();
        CallContext.Scope scope = context.withKey(known).open();
        try {
            Object value = Invocation.run(guard, new NotedCall(body, known, entry));
            whenOver(value, (answer, failure) -> end(entry, failure == null));
            return value;
        } catch (Throwable failure) {
            end(entry, false);
            throw failure;
        } finally {
            scope.close();
        }
    }

    private static void end(@Nullable JournalEntry entry, boolean succeeded) {
        if (entry != null) {
            entry.ended(succeeded);
        }
    }

    /** What is done with an answer when it is there. */
    @FunctionalInterface
    private interface Ending {
        void accept(@Nullable Object value, @Nullable Throwable failure);
    }

    private void whenOver(@Nullable Object value, Ending ending) {
        if (guard.plan().threading() != Plan.Threading.SYNC && value instanceof CompletionStage<?> stage) {
            CompletionStage<?> end = stage instanceof GuardedFuture<?> guarded ? guarded.end() : stage;
            end.whenComplete(ending::accept);
        } else {
            ending.accept(value, null);
        }
    }
}
