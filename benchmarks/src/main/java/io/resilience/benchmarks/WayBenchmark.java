package io.resilience.benchmarks;

import io.resilience.benchmarks.way.Way;
import io.resilience.weaving.MeasuredWork;
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

/** One call of {@code int work(int, String, long)} with every policy on, however its guard came there. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class WayBenchmark {
    /** How the guard came there. */
    @Param
    public Way way;

    private MeasuredWork work;

    /** What each thread calls with, two cache lines from all else: were a line shared, two threads would pay for that above all. */
    @State(Scope.Thread)
    public static class Argument {
        private static final int GAP = 32;

        private final int[] number = new int[2 * GAP];

        int next() {
            return number[GAP]++;
        }
    }

    /** Makes the object to call. */
    @Setup
    public void make() {
        WayProof.runtime();
        work = way.work();
    }

    /** The call. */
    @Benchmark
    public int call(Argument argument) {
        return work.work(argument.next(), "text", 7L);
    }

    /** Fails the run when a policy turns out not to be there. */
    @TearDown
    public void prove() throws Exception {
        new WayProof(way).all(work);
    }
}
