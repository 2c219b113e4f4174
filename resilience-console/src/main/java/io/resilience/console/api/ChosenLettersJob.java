package io.resilience.console.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.console.http.JsonText;
import io.resilience.deadletter.ReplayProgress.State;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the same with each of some chosen letters, one after the other, on a thread of its own. */
final class ChosenLettersJob implements LetterJob {
    private static final Logger LOG = LoggerFactory.getLogger(ChosenLettersJob.class);

    /** What came of one letter; skipped are those that somebody else has, that are finished, or that can't be done here. */
    enum Outcome {
        SUCCEEDED,
        FAILED,
        PARKED,
        SKIPPED
    }

    private final String id;
    private final String action;
    private final ChosenLetterIds letters;
    private final Function<String, Outcome> step;
    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    private State state = State.RUNNING;
    private int inFlight;

    ChosenLettersJob(String id, String action, ChosenLetterIds letters, Function<String, Outcome> step) {
        this.id = id;
        this.action = action;
        this.letters = letters;
        this.step = step;
    }

    @Override
    public String id() {
        return id;
    }

    /** Goes through all of them; ends early when it is called off, or the store fails. */
    void run() {
        try {
            for (String letter = begun(); letter != null; letter = begun()) {
                ended(step.apply(letter));
            }
            over(State.FINISHED);
        } catch (RuntimeException broken) {
            LOG.error("the job {} to {} letters ends early", id, action, broken);
            over(State.CANCELLED);
        }
    }

    private @org.jspecify.annotations.Nullable String begun() {
        String next = isRunning() ? letters.next() : null;
        return next != null && begin() ? next : null;
    }

    private synchronized boolean isRunning() {
        return state == State.RUNNING;
    }

    private synchronized boolean begin() {
        inFlight = isRunning() ? 1 : 0;
        return isRunning();
    }

    private synchronized void ended(Outcome outcome) {
        inFlight = 0;
        counts.merge(outcome, 1L, Long::sum);
    }

    private synchronized void over(State last) {
        inFlight = 0;
        state = isRunning() ? last : state;
    }

    @Override
    public synchronized void cancel() {
        state = isRunning() ? State.CANCELLED : state;
    }

    @Override
    public synchronized ObjectNode json() {
        ObjectNode body = JsonText.object();
        body.put("id", id).put("action", action).put("target", letters.words()).put("state", state.name());
        for (Outcome outcome : Outcome.values()) {
            body.put(outcome.name().toLowerCase(java.util.Locale.ROOT), counts.getOrDefault(outcome, 0L));
        }
        return body.put("inFlight", inFlight);
    }
}
