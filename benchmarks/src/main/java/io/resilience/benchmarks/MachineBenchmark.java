package io.resilience.benchmarks;

import io.resilience.benchmarks.stack.Stack;
import io.resilience.benchmarks.stack.Workload;
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

/** What the machine takes for the things that guards are made of. With several threads, all share the state. */
@State(Scope.Benchmark)
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

    /** One volatile read of a field that nobody writes. */
    @Benchmark
    public long volatileRead() {
        return cell.get();
    }

    /** One clock read. */
    @Benchmark
    public long clockRead() {
        return System.nanoTime();
    }

    /** Two clock reads, as an exact duration takes. */
    @Benchmark
    public long twoClockReads() {
        long began = System.nanoTime();
        return System.nanoTime() - began;
    }

    /** One compare-and-set, tried until it succeeds. */
    @Benchmark
    public long compareAndSet() {
        long seen = cell.getPlain();
        while (!cell.compareAndSet(seen, seen + 1)) {
            seen = cell.getPlain();
        }
        return seen;
    }

    /** One addition to a counter of the JDK. */
    @Benchmark
    public void adderIncrement() {
        adder.increment();
    }
}
