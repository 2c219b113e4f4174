package io.resilience.policy;

import java.util.List;

/** Which failures are kept (empty: all but permanent ones), and whether they are replayed by themselves when the breaker closes. */
public record DeadLetterPolicy(List<Class<? extends Throwable>> on, boolean replay) {
    /** All but permanent failures, replayed. */
    public static final DeadLetterPolicy DEFAULT = new DeadLetterPolicy(List.of(), true);

    /** Copies the list. */
    public DeadLetterPolicy {
        on = List.copyOf(on);
    }
}
