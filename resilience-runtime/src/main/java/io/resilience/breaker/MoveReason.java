package io.resilience.breaker;

import io.resilience.breaker.Phase.Closed;
import io.resilience.breaker.Phase.Disabled;
import io.resilience.breaker.Phase.HalfOpen;

/** Says why a breaker moved from one phase to another. */
final class MoveReason {
    private MoveReason() {}

    static Why of(Phase from, Phase to, Event event) {
        if (event instanceof Event.Reset reset) {
            return Why.of(reset.reason());
        }
        if (event instanceof Event.SwitchedOff off) {
            return Why.of(off.reason());
        }
        if (event instanceof Event.Trusted trusted) {
            return Why.of(trusted.reason());
        }
        if (from instanceof Disabled && to instanceof Closed) {
            return Why.of("the time to be disabled is over");
        }
        if (to instanceof HalfOpen) {
            return Phase.why(from).because("the time to stay open is over", null);
        }
        return to instanceof Closed ? Phase.why(from).because("enough probes succeeded", null) : Phase.why(to);
    }
}
