package io.resilience.guard;

import io.resilience.deadletter.AnswerScript;
import io.resilience.deadletter.CallSignature;
import io.resilience.deadletter.LetterScript;
import io.resilience.deadletter.StoreClerks;
import io.resilience.fallback.LastingAnswers;
import io.resilience.fallback.RememberedAnswer;
import io.resilience.fallback.RememberedAnswers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last good answers of an operation where they outlive the program, found by the method and a fingerprint of the arguments. A store that fails or is
 * slow costs an answer, never a call; the first of a row of failures is logged.
 */
final class DurableLast implements LastingAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(DurableLast.class);
    private static final Duration MAX_WAIT = Duration.ofMillis(250);

    private final Desk desk;
    private final Name name;
    private final CallSignature signature;
    private final String method;
    private final AnswerScript answers;
    private final AtomicBoolean failing = new AtomicBoolean();

    DurableLast(Desk desk, Plan plan, CallSignature signature, AnswerScript answers) {
        this.desk = desk;
        this.name = plan.name();
        this.method = plan.methodText();
        this.signature = signature;
        this.answers = answers;
    }

    /** What all operations share. */
    record Desk(RememberedAnswers store, LetterScript script, StoreClerks clerks) {}

    @Override
    public @Nullable String key(@Nullable Object[] arguments) {
        try {
            return method + "\n" + desk.script.fingerprint(signature, arguments);
        } catch (Exception | Error broken) {
            failed("a call has no last good answer, and leaves none", broken);
            return null;
        }
    }

    @Override
    public @Nullable Kept find(String key) {
        try {
            RememberedAnswer found = desk.clerks
                    .within(
                            MAX_WAIT,
                            () -> new Found(desk.store.find(name.service(), name.operation(), key)),
                            late -> {})
                    .answer();
            Kept kept = found == null
                    ? null
                    : new Kept(
                            answers.read(found.json(), place(key)), found.age().toNanos());
            failing.set(false);
            return kept;
        } catch (Exception | Error broken) {
            failed("no last good answer could be looked up", broken);
            return null;
        }
    }

    /** What a store says, for clerks bring no null. */
    private record Found(@Nullable RememberedAnswer answer) {}

    @Override
    public void remember(String key, @Nullable Object answer, Duration maxAge) {
        try {
            desk.store.remember(name.service(), name.operation(), key, answers.write(answer, place(key)), maxAge);
            failing.set(false);
        } catch (Exception | Error broken) {
            failed("a good answer stays in memory only", broken);
        }
    }

    private String place(String key) {
        return "last answer\n" + name + "\n" + key;
    }

    private void failed(String what, Throwable broken) {
        if (failing.compareAndSet(false, true)) {
            LOG.warn("{}: {}", name, what, broken);
        }
    }
}
