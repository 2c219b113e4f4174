package io.resilience.guard;

import io.resilience.breaker.Onlooker;
import org.jspecify.annotations.Nullable;

/** Knows who looks on at breakers. */
public interface Onlookers {
    /**
     * Who looks on at a breaker; null for nobody.
     *
     * @param own the breaker's own name
     * @param present who does now
     * @param split whether it is one of many, for an argument splits them
     */
    @Nullable
    Onlooker of(Name own, @Nullable Onlooker present, boolean split);

    /** The breaker that {@code present} looked on at is gone. */
    void dismissed(Onlooker present);
}
