package io.resilience.benchmarks;

import io.resilience.benchmarks.stack.Blend;
import io.resilience.benchmarks.stack.Contender;
import io.resilience.benchmarks.stack.Recipe;
import io.resilience.benchmarks.stack.Stack;
import io.resilience.benchmarks.stack.Workload;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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

/** Calls that go to many guards in turn, in an order that memory was not laid out in; each thread begins somewhere else. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class SpreadBenchmark {
    private static final int SEED = 42;

    /** Whose calls are measured. */
    @Param
    public Contender contender;

    /** How many guards the calls are spread over. */
    @Param("1000")
    public int guards;

    private final AtomicInteger threads = new AtomicInteger();
    private Stack[] stacks;

    /** Where a thread is. */
    @State(Scope.Thread)
    public static class Cursor {
        private int next;

        /** Begins. */
        @Setup
        public void begin(SpreadBenchmark all) {
            next = all.guards / 8 * all.threads.getAndIncrement() % all.guards;
        }

        int next(int guards) {
            int now = next;
            next = now + 1 == guards ? 0 : now + 1;
            return now;
        }
    }

    /** Builds the guards. */
    @Setup
    public void build() {
        List<Stack> all =
                new ArrayList<>(contender.stacks(Recipe.of(Blend.STACK), new Workload.Ready("answer"), guards));
        Collections.shuffle(all, new Random(SEED));
        stacks = all.toArray(Stack[]::new);
    }

    /** The call. */
    @Benchmark
    public Object call(Cursor cursor) throws Throwable {
        return stacks[cursor.next(stacks.length)].call();
    }

    /** Fails the run when a policy of the stack turns out not to work. */
    @TearDown
    public void prove() throws Exception {
        new Proof(contender, Recipe.of(Blend.STACK)).all();
    }
}
