package io.resilience.guard;

import io.resilience.deadletter.AnswerScript;
import io.resilience.deadletter.CallSignature;
import io.resilience.deadletter.LeaseKeeper;
import io.resilience.deadletter.LetterScript;
import io.resilience.deadletter.StoreClerks;
import io.resilience.deadletter.UnstorableCallException;
import io.resilience.exception.CallUnderWayException;
import io.resilience.exception.IdempotencyConflictException;
import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import io.resilience.idempotency.AnswerClaim;
import io.resilience.idempotency.AnswerKey;
import io.resilience.idempotency.AnswerStore;
import io.resilience.time.Timer;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The first answers of an operation where they outlive the program: the store is asked before a call is made, and told how it ended. A
 * store that can't be asked stops the call, for nobody knows whether it was made before.
 */
record DurableFirst(Desk desk, Plan plan, CallSignature signature, AnswerScript answers) {
    private static final Logger LOG = LoggerFactory.getLogger(DurableFirst.class);
    private static final Duration MAX_WAIT = Duration.ofSeconds(1);
    private static final Duration LEASE = Duration.ofSeconds(30);

    /** What all operations share. */
    record Desk(AnswerStore store, LetterScript script, StoreClerks clerks, Timer timer) {
        void later(Runnable work) {
            if (!clerks.later(work)) {
                throw new RejectedExecutionException("the store has too much to do");
            }
        }

        /** Waits for one try of the store, for so long at most. */
        void await(CompletableFuture<Boolean> tried) {
            Timer.Cancellable alarm = timer.schedule(MAX_WAIT.toNanos(), () -> tried.complete(false));
            tried.join();
            alarm.cancel();
        }
    }

    private Name name() {
        return plan.name();
    }

    /** Why the method's calls can't be known again, or its answers not stored. */
    List<Problem> problems(Method method) {
        String obstacle = answers.obstacle();
        List<Problem> problems = new ArrayList<>(desk.script.codec().problems(method));
        if (obstacle != null) {
            problems.add(Problem.of(
                    ProblemKind.IDEMPOTENT_UNSTORABLE,
                    method.getDeclaringClass().getName() + "." + signature.text(),
                    "its answer can't be stored: " + obstacle,
                    "return what can be, or keep first answers in memory"));
        }
        return problems;
    }

    /** Asks about a call; what comes back has the first answer, or is to be told how the call ended. */
    Asked ask(String key, @Nullable Object[] arguments) {
        AnswerKey of = new AnswerKey(name().service(), name().operation(), plan.methodText(), key);
        AnswerClaim claim = claim(of, arguments);
        if (claim instanceof AnswerClaim.Conflict) {
            throw new IdempotencyConflictException(name().service(), name().operation(), key);
        }
        if (claim instanceof AnswerClaim.Running) {
            throw new CallUnderWayException(name().service(), name().operation(), key);
        }
        return claim instanceof AnswerClaim.Fresh fresh
                ? held(of, fresh.token())
                : new Asked(this, of, null, ((AnswerClaim.Answered) claim).json());
    }

    private String place(AnswerKey key) {
        return "first answer\n" + key.service() + "/" + key.operation() + "\n" + key.method() + "\n" + key.key();
    }

    /** Where answers lay when they were kept by name alone. */
    private String placeBefore(AnswerKey key) {
        return "first answer\n" + name() + "\n" + key.key();
    }

    private AnswerClaim claim(AnswerKey key, @Nullable Object[] arguments) {
        try {
            String fingerprint = desk.script.fingerprint(signature, arguments);
            return desk.clerks.within(
                    MAX_WAIT, () -> desk.store.begin(key, fingerprint, LEASE), late -> giveBack(key, late));
        } catch (Exception broken) {
            throw new IllegalStateException(
                    name() + ": the store of first answers could not be asked, so the call was not made: "
                            + broken.getMessage(),
                    broken);
        }
    }

    private void giveBack(AnswerKey key, AnswerClaim late) {
        if (late instanceof AnswerClaim.Fresh fresh) {
            desk.clerks.tell(() -> desk.store.abandon(key, fresh.token()), known -> {});
        }
    }

    private Asked held(AnswerKey key, long token) {
        LeaseKeeper keeper =
                LeaseKeeper.keep(desk.timer, desk::later, LEASE, () -> desk.store.extend(key, token, LEASE));
        return new Asked(this, key, new Asked.Held(token, keeper), null);
    }

    /** What the store said of a call: its first answer, or that it is to be made. */
    record Asked(
            DurableFirst firsts,
            AnswerKey key,
            @Nullable Held held,
            @Nullable String json) {
        /** The right to answer, kept while the call runs. */
        record Held(long token, LeaseKeeper keeper) {
            /** The store knows, or won't. */
            void over(boolean known) {
                keeper.stop();
            }
        }

        /** Whether there is a first answer. */
        boolean answered() {
            return json != null;
        }

        /** The first answer. */
        @Nullable
        Object answer() {
            try {
                return json == null ? null : read(json);
            } catch (UnstorableCallException changed) {
                throw new IllegalStateException(
                        firsts.name() + ": the first answer of key '" + key.key() + "' can't be read: "
                                + changed.getMessage() + "; use a new key for a new call",
                        changed);
            }
        }

        private @Nullable Object read(String text) throws UnstorableCallException {
            try {
                return firsts.answers.read(text, firsts.place(key));
            } catch (UnstorableCallException elsewhere) {
                return firsts.answers.read(text, firsts.placeBefore(key));
            }
        }

        /** The call has ended; only an answer of the guarded code itself is a first answer. The store is told until it has heard. */
        void end(boolean succeeded, @Nullable Object value, Duration keepFor, boolean wait) {
            Held mine = held;
            if (mine == null) {
                return;
            }
            try {
                String text = succeeded ? firsts.answers.write(value, firsts.place(key)) : null;
                CompletableFuture<Boolean> tried = new CompletableFuture<>();
                firsts.desk.clerks.tell(() -> stored(mine.token, text, keepFor, tried), mine::over);
                if (wait) {
                    firsts.desk.await(tried);
                }
            } catch (UnstorableCallException unwritable) {
                mine.keeper.stop();
                LOG.error(
                        "{}: the answer of key '{}' could not be stored; a repeated call may be made again",
                        firsts.name(),
                        key.key(),
                        unwritable);
            }
        }

        private boolean stored(long token, @Nullable String text, Duration keepFor, CompletableFuture<Boolean> tried) {
            try {
                AnswerStore store = firsts.desk.store;
                boolean mine = text == null ? store.abandon(key, token) : store.finish(key, token, text, keepFor);
                if (!mine) {
                    LOG.warn(
                            "{}: a call under key '{}' ended after its lease, or was told twice; another may be made",
                            firsts.name(),
                            key.key());
                }
                return mine;
            } finally {
                tried.complete(true);
            }
        }
    }
}
