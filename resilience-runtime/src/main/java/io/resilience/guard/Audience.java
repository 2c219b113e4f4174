package io.resilience.guard;

import io.resilience.breaker.Breaker;
import io.resilience.breaker.Onlooker;
import org.jspecify.annotations.Nullable;

/**
 * Gives breakers their onlookers. A breaker is greeted when others can find it; whoever changes what the source says, greets all
 * thereafter: so, as greetings exclude each other, no breaker is missed between the two.
 */
final class Audience {
    private @Nullable Onlookers source;

    synchronized void is(Onlookers other) {
        source = other;
    }

    synchronized void greet(Name own, Breaker breaker, boolean split) {
        if (source != null) {
            breaker.onlooker(source.of(own, breaker.onlooker(), split));
        }
    }

    synchronized void dismiss(Breaker breaker) {
        Onlooker present = breaker.onlooker();
        if (source != null && present != null) {
            breaker.onlooker(null);
            source.dismissed(present);
        }
    }
}
