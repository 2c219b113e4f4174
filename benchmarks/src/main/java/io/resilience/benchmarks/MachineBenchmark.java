package io.resilience.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the machine takes for the things that guards are made of. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class MachineBenchmark {
    private final AtomicLong cell = new AtomicLong();
    private final LongAdder adder = new LongAdder();
    private final Stack unguarded = new Workload.Ready("answer")::run;

    /** The work without any guard. */
    @Benchmark
    public Object directCall() throws Throwable {
        return unguarded.call();
    }

    /** Two clock reads, as an exact duration takes. */
    @Benchmark
    public long twoClockReads() {
        long began = System.nanoTime();
        return System.nanoTime() - began;
    }

    /** One compare-and-set that always succeeds. */
    @Benchmark
    public boolean uncontendedCas() {
        long seen = cell.getPlain();
        return cell.compareAndSet(seen, seen + 1);
    }

    /** One addition to a counter of the JDK. */
    @Benchmark
    public void adderIncrement() {
        adder.increment();
    }
}
