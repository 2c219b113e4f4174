package io.resilience.benchmarks;

import io.resilience.Resilience;
import io.resilience.config.LiveChange;
import io.resilience.config.Sources;
import io.resilience.guard.Body;
import io.resilience.guard.Guard;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What a success costs while its outcome is recorded, and while other settings run beside those in force. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class TrialBenchmark {
    /** Who looks on at the breaker. */
    public enum Watched {
        /** Nobody. */
        NONE(false, false),
        /** The log of outcomes. */
        RECORDED(true, false),
        /** Settings beside. */
        SHADOWED(false, true),
        /** Both. */
        BOTH(true, true);

        private final boolean records;
        private final boolean shadows;

        Watched(boolean records, boolean shadows) {
            this.records = records;
            this.shadows = shadows;
        }
    }

    /** Who looks on. */
    @Param
    public Watched watched;

    private Resilience resilience;
    private Guard guard;
    private final Body<String> body = () -> "found";

    /** Builds a guard with the usual policies. */
    @Setup
    public void build() {
        resilience = Resilience.builder()
                .configure(settings -> settings.source(Sources.NONE)
                        .set("recordOutcomes", watched.records ? "4096" : "0")
                        .service(
                                "shop",
                                shop -> shop.set("breaker", "true")
                                        .set("retry", "true")
                                        .set("timeout.value", "30s")
                                        .set("bulkhead.maxConcurrent", "25")))
                .build();
        guard = resilience.guard("shop", "find");
        if (watched.shadows) {
            resilience
                    .trials()
                    .shadow(new LiveChange(
                            "jmh",
                            "to measure",
                            new LiveChange.Target("shop", "find"),
                            Map.of("breaker.failureThreshold", "2")));
        }
    }

    /** The call. */
    @Benchmark
    public Object call() throws Throwable {
        return guard.call(body);
    }

    /** Fails the run if nobody looked on who should have. */
    @TearDown
    public void prove() {
        boolean recorded = !watched.records
                || resilience.whatIf("shop", "find", Map.of()).recorded().outcomes() > 0;
        boolean shadowed = watched.shadows == (resilience.trials().shadow("shop", "find") != null);
        if (!recorded || !shadowed) {
            throw new IllegalStateException("the calls were not looked on at as " + watched + " says");
        }
        resilience.close();
    }
}
