package io.resilience.samples.grocery;

import io.resilience.samples.grocery.agent.AgentAnswer;
import io.resilience.samples.grocery.plan.Director;
import io.resilience.samples.grocery.terminal.Chronicle;
import io.resilience.samples.grocery.traffic.Answers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When a run is over: its time is up and everything has recovered, or a minute has passed in vain. On a quiet machine all has recovered
 * before the time is up; on a busy one probes and replays take longer.
 *
 * @param length of the run; null when only Ctrl-C ends it
 */
record RunEnd(@Nullable Duration length, Director director, Chronicle chronicle, Answers answers, LeftBehind left) {
    /** How long a run waits for recovery after its time. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    boolean reached() {
        if (length == null) {
            return false;
        }
        Duration late = director.elapsed().minus(length);
        return !late.isNegative() && (late.compareTo(PATIENCE) >= 0 || recovered());
    }

    /** Every breaker is closed, a wish was answered in full, and nothing that an earlier run left behind waits. */
    private boolean recovered() {
        return !chronicle.anyOpen() && answers.count(AgentAnswer.Kind.FULL) > 0 && !left.anyWaits();
    }
}
