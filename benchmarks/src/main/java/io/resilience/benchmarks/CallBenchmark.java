package io.resilience.benchmarks;

import io.resilience.benchmarks.stack.Contender;
import io.resilience.benchmarks.stack.Recipe;
import io.resilience.benchmarks.stack.Stack;
import io.resilience.benchmarks.stack.Window;
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

/** One call of a trial by a contender; several threads share the stack. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class CallBenchmark {
    /** What is measured. */
    @Param
    public Trial trial;

    /** Whose call is measured. */
    @Param
    public Contender contender;

    /** What the breaker judges by: {@code usual}, {@code 100 calls}, {@code 10 s}. */
    @Param("usual")
    public String window;

    private Stack stack;

    /** Builds the stack, and nothing else: the compiler must see no call but those measured. */
    @Setup
    public void build() {
        stack = trial.stack(contender, window());
    }

    private Window window() {
        return window.equals("usual") ? Window.USUAL : Window.of(window);
    }

    /** The call. */
    @Benchmark
    public Object call() throws Throwable {
        return stack.call();
    }

    /** Fails the run when a policy of the stack turns out not to work; it is too late to spoil the figures. */
    @TearDown
    public void prove() throws Exception {
        new Proof(contender, Recipe.of(trial.blend()).over(window())).all();
    }
}
