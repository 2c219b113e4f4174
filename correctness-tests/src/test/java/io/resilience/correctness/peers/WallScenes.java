package io.resilience.correctness.peers;

import dev.failsafe.CircuitBreaker;
import io.smallrye.faulttolerance.api.TypedGuard;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;

/**
 * A breaker opens, the wall clock is set back by a day, the open time passes: does the breaker refuse still? Each scene is loaded
 * together with its library, by {@link SteppedWall}.
 */
final class WallScenes {
    private WallScenes() {}

    /** Failsafe. */
    public static final class OfFailsafe implements Callable<Boolean> {
        @Override
        public Boolean call() {
            CircuitBreaker<String> breaker = CircuitBreaker.<String>builder()
                    .withDelay(Duration.ofSeconds(1))
                    .build();
            breaker.recordFailure();
            Scene.require(!breaker.tryAcquirePermit(), "the breaker has not opened");
            SteppedWall.stepBack();
            Scene.pass(1_500);
            return !breaker.tryAcquirePermit();
        }
    }

    /** SmallRye. */
    public static final class OfSmallRye implements Callable<Boolean> {
        @Override
        public Boolean call() {
            TypedGuard<String> guard = TypedGuard.create(String.class)
                    .withCircuitBreaker()
                    .requestVolumeThreshold(1)
                    .failureRatio(1)
                    .delay(1, ChronoUnit.SECONDS)
                    .done()
                    .build();
            Scene.swallow(() -> guard.call(() -> {
                throw new IOException("down");
            }));
            Scene.require(Scene.swallow(() -> guard.call(() -> "milk")) != null, "the breaker has not opened");
            SteppedWall.stepBack();
            Scene.pass(1_500);
            return Scene.swallow(() -> guard.call(() -> "milk")) != null;
        }
    }
}
