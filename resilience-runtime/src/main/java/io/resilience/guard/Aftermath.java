package io.resilience.guard;

import io.resilience.annotation.Capture;
import io.resilience.deadletter.CallSignature;
import io.resilience.deadletter.FailedCall;
import io.resilience.deadletter.JournalEntry;
import io.resilience.deadletter.LetterBox;
import io.resilience.deadletter.OutgoingCall;
import io.resilience.deadletter.Receipt;
import io.resilience.deadletter.UnkeptCallException;
import io.resilience.deadletter.UnstorableCallException;
import io.resilience.failure.FailureKind;
import io.resilience.failure.FailureRules;
import io.resilience.failure.ThrowableMatch;
import io.resilience.fallback.Call;
import io.resilience.fallback.FallbackChain;
import io.resilience.fallback.LostFailures;
import io.resilience.policy.DeadLetterPolicy;
import io.resilience.policy.Filter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is done for a call that failed for good: the fallbacks that may answer, and the box that keeps it.
 *
 * @param letters null where calls are never kept
 * @param firsts first answers that outlive the program, null where none do
 */
record Aftermath(
        Plan plan,
        FallbackChain fallbacks,
        @Nullable Letters letters,
        @Nullable DurableFirst firsts) {

    /**
     * Where failed calls are kept, and how their arguments are written.
     *
     * @param unchanging whether nobody can change the arguments, whatever they are
     * @param policy null where letters are kept only when a fallback asks for it
     */
    record Letters(
            LetterBox box,
            CallSignature signature,
            boolean unchanging,
            @Nullable DeadLetterPolicy policy) {
        /** How long the store is waited for. */
        Duration maxWait() {
            return (policy == null ? DeadLetterPolicy.DEFAULT : policy).maxWait();
        }
    }

    /** Whether nobody can answer for a call, nor keep it. */
    boolean isEmpty(Body<?> body) {
        return letters == null && fallbacks.isEmpty() && body.fallback() == null;
    }

    /** The fallbacks of one call. */
    FallbackChain chain(Body<?> body) {
        Function<? super Throwable, ?> own = body.fallback();
        return own == null ? fallbacks : fallbacks.then(own);
    }

    /** A call as fallbacks see it, kept if it is to be; when a fallback queues it as well, it is kept once. */
    Call call(Body<?> body, Throwable failure, int attempts, FailureRules rules) {
        Receipt kept = keeps(failure, rules) ? keep(body, failure, attempts) : null;
        if (kept instanceof Receipt.Refused refused) {
            LostFailures.keep(unkept(refused), failure);
        }
        NotedCall noted = NotedCall.of(body);
        JournalEntry entry = noted == null ? null : noted.entry();
        if (kept == null && entry != null) {
            entry.undone();
        }
        GivenCall<?> given = GivenCall.of(body);
        return new Call(body.target(), body.arguments(), given == null ? null : given.key(), failure, queued -> {
            Receipt receipt = kept != null ? kept : keep(body, failure, attempts);
            if (receipt instanceof Receipt.Refused refused) {
                throw unkept(refused);
            }
        });
    }

    private UnkeptCallException unkept(Receipt.Refused refused) {
        return new UnkeptCallException(plan.name().toString(), refused.reason(), refused.cause());
    }

    /** Whether something of a call's arguments must be written down when it begins, for they may change before it is needed. */
    boolean notesArguments() {
        return fallbacks.remembers() || (letters != null && !letters.unchanging && !writesAhead());
    }

    /** The call with what is to be written down of its arguments. */
    <T extends @Nullable Object> Body<T> given(Body<T> body) {
        @Nullable Object[] arguments = body.arguments();
        GivenArguments ofLetter = letters == null || letters.unchanging || writesAhead()
                ? null
                : GivenArguments.of(arguments, letters.signature, letters.box.codec());
        return new GivenCall<>(body, fallbacks.key(arguments), ofLetter);
    }

    /** Whether calls are written down before they are made. */
    boolean writesAhead() {
        return letters != null && letters.policy != null && letters.policy.capture() == Capture.WRITE_AHEAD;
    }

    /** Writes a call down that is about to be made; null when that isn't wanted or wasn't possible. */
    @Nullable
    JournalEntry journal(Body<?> body, @Nullable String key) {
        return letters == null || !writesAhead()
                ? null
                : letters.box.journal(outgoing(letters, body.arguments(), key), letters.maxWait());
    }

    private boolean keeps(Throwable failure, FailureRules rules) {
        DeadLetterPolicy policy = letters == null ? null : letters.policy;
        if (policy == null) {
            return false;
        }
        return policy.on().isEmpty()
                ? rules.classify(failure) != FailureKind.PERMANENT
                : ThrowableMatch.matches(failure, new Filter(policy.on(), List.of()));
    }

    private Receipt keep(Body<?> body, Throwable failure, int attempts) {
        if (letters == null) {
            return new Receipt.Refused(plan.name() + " keeps no dead letters; add @DeadLetter to it");
        }
        NotedCall noted = NotedCall.of(body);
        JournalEntry entry = noted == null ? null : noted.entry();
        if (entry != null) {
            return entry.failed(failure, attempts);
        }
        try {
            @Nullable Object[] arguments = asGiven(body);
            OutgoingCall call = outgoing(letters, arguments, noted == null ? plan.key(arguments) : noted.key());
            return letters.box.keep(new FailedCall(call, failure, attempts), letters.maxWait());
        } catch (UnstorableCallException unstorable) {
            return new Receipt.Refused(String.valueOf(unstorable.getMessage()), unstorable);
        }
    }

    private static @Nullable Object[] asGiven(Body<?> body) throws UnstorableCallException {
        GivenCall<?> given = GivenCall.of(body);
        GivenArguments arguments = given == null ? null : given.written();
        return arguments == null ? body.arguments() : arguments.read();
    }

    private OutgoingCall outgoing(Letters letters, @Nullable Object[] given, @Nullable String key) {
        List<@Nullable Object> arguments = Collections.unmodifiableList(new ArrayList<>(Arrays.asList(given)));
        Name name = plan.name();
        return new OutgoingCall(name.service(), name.operation(), letters.signature, arguments, key);
    }
}
