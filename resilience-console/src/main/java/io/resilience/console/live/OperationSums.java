package io.resilience.console.live;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.resilience.breaker.BreakerState;
import io.resilience.console.http.JsonText;
import io.resilience.history.RecentCalls;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What all operations make together, shown or not.
 *
 * @param operations how many there are
 * @param wrong those of them with which something is wrong
 * @param callsPerSecond of the last seconds
 * @param failureRate the share of these that failed or were refused; null without calls
 * @param open breakers that refuse
 * @param deadLetters unfinished ones
 */
record OperationSums(
        int operations,
        int wrong,
        double callsPerSecond,
        @Nullable Double failureRate,
        long open,
        long deadLetters) {

    static OperationSums of(
            int operations,
            int wrong,
            Collection<RecentCalls> recent,
            Collection<BreakerState> states,
            Collection<Long> letters) {
        long calls = recent.stream().mapToLong(RecentCalls::calls).sum();
        long unserved = recent.stream().mapToLong(RecentCalls::unserved).sum();
        return new OperationSums(
                operations,
                wrong,
                recent.stream().mapToDouble(RecentCalls::perSecond).sum(),
                calls == 0 ? null : (Double) ((double) unserved / calls),
                states.stream().filter(BreakerState::refuses).count(),
                letters.stream().mapToLong(Long::longValue).sum());
    }

    ObjectNode json() {
        ObjectNode sums = JsonText.object();
        sums.put("operations", operations);
        sums.put("wrong", wrong);
        sums.put("callsPerSecond", OperationRow.rounded(callsPerSecond));
        sums.put("failureRate", failureRate == null ? null : (Double) OperationRow.rounded(failureRate));
        sums.put("open", open);
        return sums.put("deadLetters", deadLetters);
    }
}
