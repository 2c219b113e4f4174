package io.resilience.policy;

import java.util.List;

/** Failures that are meant ({@code applyOn}, empty for all), less those that are not; a cause chain is searched. */
public record Filter(List<Class<? extends Throwable>> applyOn, List<Class<? extends Throwable>> skipOn) {
    /** All failures. */
    public static final Filter ALL = new Filter(List.of(), List.of());

    /** Copies the lists. */
    public Filter {
        applyOn = List.copyOf(applyOn);
        skipOn = List.copyOf(skipOn);
    }
}
