package io.resilience.correctness.peers;

import io.resilience.testkit.Racers;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.TypedGuard;
import jakarta.enterprise.util.TypeLiteral;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

/** SmallRye Fault Tolerance, by its programmatic guards. */
final class SmallRyePeer implements Peer {
    private static final AtomicInteger NAMES = new AtomicInteger();
    private static final TypeLiteral<CompletionStage<String>> STAGE = new TypeLiteral<>() {};
    private final String breaker = "shop" + NAMES.incrementAndGet();

    @Override
    public String name() {
        return "SmallRye 6.11.2";
    }

    @Override
    public Finding run(Defect defect) throws Exception {
        return switch (defect) {
            case B1 -> new SmallRyePeer().ignored();
            case B2 -> new SmallRyePeer().lost();
            case B3 -> new SmallRyePeer().refusedFurtherIn();
            case B4 -> racing();
            case B5 -> new SmallRyePeer().oldEnd(() -> "late", false);
            case B6 -> new SmallRyePeer().oldEnd(SmallRyePeer::fail, true);
            case B8 -> new SmallRyePeer().earlierOpening();
            case B10 -> new SmallRyePeer().minimum();
            case B11 -> new SmallRyePeer().smallWindow();
            case B14 -> twice();
            case B15 -> new SmallRyePeer().cancelled();
            case B16 -> timeout();
            case B17 -> new SmallRyePeer().listener();
            case B19 -> rate();
            case B20 -> resetAtOnce();
            case B21 -> lookUp();
            case B7 -> Finding.NOT_RUN; // a race that shows in some runs only
            case B9, B13, B18 -> Finding.NO_SUCH_PART;
            case B12 -> SteppedWall.run("io.smallrye.", WallScenes.OfSmallRye.class);
        };
    }

    private static String fail() throws IOException {
        throw new IOException("down");
    }

    private <T> TypedGuard.Builder<T> guard(TypedGuard.Builder<T> empty) {
        return empty.withCircuitBreaker()
                .name(breaker)
                .requestVolumeThreshold(1)
                .failureRatio(1)
                .skipOn(IllegalArgumentException.class)
                .delay(50, ChronoUnit.MILLIS)
                .done();
    }

    private CircuitBreakerState state() {
        return CircuitBreakerMaintenance.get().currentState(breaker);
    }

    /** Opens the breaker and waits for the next call to be a probe. */
    private void open(TypedGuard<String> guard) {
        Scene.swallow(() -> guard.call(SmallRyePeer::fail));
        Scene.pass(70);
    }

    private Finding ignored() {
        TypedGuard<String> guard = guard(TypedGuard.create(String.class)).build();
        open(guard);
        Scene.swallow(() -> guard.call(() -> {
            throw new IllegalArgumentException("ignored");
        }));
        return Finding.of(Scene.swallow(() -> guard.call(() -> "milk")) != null);
    }

    private Finding lost() {
        TypedGuard<String> guard = guard(TypedGuard.create(String.class)).build();
        open(guard);
        Scene.Hanging probe = new Scene.Hanging();
        probe.start(() -> guard.call(probe.work(() -> "late")));
        Scene.pass(500);
        boolean refused = Scene.swallow(() -> guard.call(() -> "milk")) != null;
        probe.letGo();
        return Finding.of(refused);
    }

    private Finding refusedFurtherIn() {
        TypedGuard<String> guard = guard(TypedGuard.create(String.class))
                .withBulkhead()
                .limit(1)
                .done()
                .build();
        Scene.Hanging inside = new Scene.Hanging();
        inside.start(() -> guard.call(inside.work(() -> "late")));
        open(guard); // by the bulkhead's refusal or the failure
        Scene.swallow(() -> guard.call(() -> "milk"));
        inside.letGo();
        Scene.pass(200);
        return Finding.of(Scene.swallow(() -> guard.call(() -> "milk")) != null);
    }

    private static Finding racing() throws Exception {
        List<TypedGuard<String>> guards = new ArrayList<>();
        for (int round = 0; round < 100; round++) {
            TypedGuard<String> guard =
                    new SmallRyePeer().guard(TypedGuard.create(String.class)).build();
            Scene.swallow(() -> guard.call(SmallRyePeer::fail));
            guards.add(guard);
        }
        Scene.pass(70);
        for (TypedGuard<String> guard : guards) {
            AtomicInteger admitted = new AtomicInteger();
            Racers.race(
                    8,
                    number -> Scene.swallow(() -> guard.call(() -> {
                        admitted.incrementAndGet();
                        Scene.pass(5);
                        return fail();
                    })));
            if (admitted.get() > 1) {
                return Finding.REPRODUCES;
            }
        }
        return Finding.NOT_SEEN;
    }

    /** A call of before ends while a probe is under way: does it admit another one, or move the breaker? */
    private Finding oldEnd(java.util.concurrent.Callable<String> ending, boolean moves) {
        TypedGuard<String> guard = guard(TypedGuard.create(String.class)).build();
        Scene.Hanging old = new Scene.Hanging();
        old.start(() -> guard.call(old.work(ending)));
        open(guard);
        Scene.Hanging probe = new Scene.Hanging();
        probe.start(() -> guard.call(probe.work(() -> "late")));
        old.letGo();
        boolean moved = state() != CircuitBreakerState.HALF_OPEN;
        boolean admitted = Scene.swallow(() -> guard.call(() -> "milk")) == null;
        probe.letGo();
        return Finding.of(moves ? moved : admitted);
    }

    /** This library tells only where a breaker moves: it opens once more than it half-opens if it is open at the end, else as often. */
    private Finding earlierOpening() {
        TypedGuard<String> guard = TypedGuard.create(String.class)
                .withCircuitBreaker()
                .name(breaker)
                .requestVolumeThreshold(1)
                .failureRatio(1)
                .delay(1, ChronoUnit.SECONDS)
                .done()
                .build();
        Scene.swallow(() -> guard.call(SmallRyePeer::fail));
        CircuitBreakerMaintenance.get().reset(breaker);
        Scene.pass(800);
        Scene.swallow(() -> guard.call(SmallRyePeer::fail));
        Scene.pass(400);
        return Finding.of(Scene.swallow(() -> guard.call(() -> "milk")) == null);
    }

    /** The second failure of two that open it, and a reset at the same moment: in either order the breaker is closed at the end. */
    private static Finding resetAtOnce() throws InterruptedException {
        for (int round = 0; round < 2_000; round++) {
            SmallRyePeer peer = new SmallRyePeer();
            TypedGuard<String> guard = TypedGuard.create(String.class)
                    .withCircuitBreaker()
                    .name(peer.breaker)
                    .requestVolumeThreshold(2)
                    .failureRatio(1)
                    .delay(1, ChronoUnit.MINUTES)
                    .done()
                    .build();
            Scene.swallow(() -> guard.call(SmallRyePeer::fail));
            Racers.race(2, thread -> {
                if (thread == 0) {
                    Scene.swallow(() -> guard.call(SmallRyePeer::fail));
                } else {
                    CircuitBreakerMaintenance.get().reset(peer.breaker);
                }
                return thread;
            });
            if (peer.state() != CircuitBreakerState.CLOSED) {
                return Finding.REPRODUCES;
            }
        }
        return Finding.NOT_SEEN;
    }

    private Finding minimum() {
        TypedGuard<String> guard = TypedGuard.create(String.class)
                .withCircuitBreaker()
                .name(breaker)
                .requestVolumeThreshold(100)
                .failureRatio(1)
                .delay(50, ChronoUnit.MILLIS)
                .done()
                .build();
        for (int i = 0; i < 100; i++) {
            Scene.swallow(() -> guard.call(SmallRyePeer::fail));
        }
        Scene.pass(70);
        Scene.swallow(() -> guard.call(() -> "milk"));
        return Finding.of(state() != CircuitBreakerState.CLOSED);
    }

    private Finding smallWindow() {
        TypedGuard<String> guard = guard(TypedGuard.create(String.class)).build();
        Scene.swallow(() -> guard.call(() -> "milk"));
        Scene.swallow(() -> guard.call(SmallRyePeer::fail));
        return Finding.of(state() != CircuitBreakerState.OPEN);
    }

    private static Finding twice() throws Exception {
        TypedGuard<CompletionStage<String>> guard = TypedGuard.create(STAGE)
                .withThreadOffload(false)
                .withBulkhead()
                .limit(2)
                .queueSize(1)
                .done()
                .build();
        Scene.await(guard.call(Scene::twice));
        AtomicInteger begun = new AtomicInteger();
        for (int i = 0; i < 6; i++) {
            Scene.swallow(() -> guard.call(() -> {
                begun.incrementAndGet();
                return new CompletableFuture<>();
            }));
        }
        return Finding.of(begun.get() > 2);
    }

    private Finding cancelled() throws Exception {
        TypedGuard<CompletionStage<String>> guard =
                guard(TypedGuard.create(STAGE)).withThreadOffload(false).build();
        guard.call(() -> CompletableFuture.failedFuture(new IOException("down")));
        Scene.pass(70);
        guard.call(CompletableFuture::new).toCompletableFuture().cancel(true);
        Scene.pass(200);
        AtomicInteger begun = new AtomicInteger();
        guard.call(() -> {
            begun.incrementAndGet();
            return CompletableFuture.completedFuture("milk");
        });
        return Finding.of(begun.get() == 0);
    }

    private static Finding timeout() throws Exception {
        TypedGuard<CompletionStage<String>> guard = TypedGuard.create(STAGE)
                .withThreadOffload(true)
                .withBulkhead()
                .limit(1)
                .queueSize(1)
                .done()
                .withTimeout()
                .duration(30, ChronoUnit.MILLIS)
                .done()
                .build();
        Scene.Hanging hanging = new Scene.Hanging();
        CompletionStage<String> answer = guard.call(() ->
                CompletableFuture.completedFuture(hanging.work(() -> "late").call()));
        hanging.awaitBegun();
        Scene.await(answer);
        AtomicInteger begun = new AtomicInteger();
        CompletionStage<String> second = guard.call(() -> {
            begun.incrementAndGet();
            return CompletableFuture.completedFuture("milk");
        });
        Scene.await(second);
        hanging.letGo();
        return Finding.of(begun.get() > 0);
    }

    private Finding listener() {
        TypedGuard<String> guard = TypedGuard.create(String.class)
                .withCircuitBreaker()
                .name(breaker)
                .onSuccess(() -> {
                    throw new IllegalStateException("a listener of the test");
                })
                .done()
                .build();
        return Finding.of(Scene.swallow(() -> guard.call(() -> "milk")) != null);
    }

    private static Finding rate() {
        TypedGuard<String> guard = TypedGuard.create(String.class)
                .withRateLimit()
                .limit(2)
                .window(1, ChronoUnit.HOURS)
                .done()
                .build();
        Scene.Hanging first = new Scene.Hanging();
        Scene.Hanging second = new Scene.Hanging();
        first.start(() -> guard.call(first.work(() -> "late")));
        second.start(() -> guard.call(second.work(() -> "late")));
        boolean third = Scene.swallow(() -> guard.call(() -> "milk")) == null;
        first.letGo();
        second.letGo();
        return Finding.of(third);
    }

    private static Finding lookUp() {
        Scene.swallow(() -> CircuitBreakerMaintenance.get().currentState("no such"));
        boolean known = Scene.swallow(() -> CircuitBreakerMaintenance.get().currentState("no such")) == null;
        return Finding.of(known);
    }
}
