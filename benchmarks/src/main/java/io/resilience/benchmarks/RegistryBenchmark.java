package io.resilience.benchmarks;

import io.resilience.benchmarks.stack.Registry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
import org.openjdk.jmh.annotations.Warmup;

/** One call through a breaker that is looked up by name; the names come in an order of chance. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class RegistryBenchmark {
    private static final int SEED = 42;

    /** Whose. */
    @Param
    public Registry registry;

    /** How many names. */
    @Param({"1", "1000", "100000"})
    public int keys;

    private Registry.Keyed calls;
    private String[] names;
    private int next;

    /** Calls each name once. */
    @Setup
    public void open() throws Throwable {
        calls = registry.open();
        List<String> all = new ArrayList<>();
        for (int key = 0; key < keys; key++) {
            all.add("key-" + key);
        }
        Collections.shuffle(all, new Random(SEED));
        names = all.toArray(String[]::new);
        for (String name : names) {
            calls.call(name);
        }
    }

    /** The call. */
    @Benchmark
    public Object call() throws Throwable {
        next = next + 1 == names.length ? 0 : next + 1;
        return calls.call(names[next]);
    }
}
