package io.resilience.benchmarks.report;

/** What the page says besides figures; it names none, so that it can't contradict them. */
final class Prose {
    static final String HEAD = """
            # Benchmarks

            Written by `BenchmarkReport`, tables and charts; repeat it, in a clean clone on a quiet machine, with

                mvn -q -B -ntp package exec:exec -DskipTests -pl benchmarks -am

            It takes about a quarter of an hour, says how long is left, and writes the page of the JDK that runs it: this one for 17,
            [benchmarks-25.md](benchmarks-25.md) for 25. `-Dreport="sections=stack,refused"` measures parts and writes the page from them and
            from what earlier runs left in `benchmarks/target/figures`; `sections=none` only writes. `-Dreport="forks=3 warmups=20 iterations=30
            millis=200"` takes hours and scatters less. JMH itself is there too:
            `-Dbenchmark.main=org.openjdk.jmh.Main -Dreport="CallBenchmark -p trial=STACK -prof gc"`.

            ## How to read it

            Only figures of one page can be compared: read the ratios. A time is the median of the iterations, in brackets the quartiles; **to
            ours** is a peer's median as a multiple of ours, in brackets as far as the quartiles of both allow: above 1 the peer is slower.

            Every contender guards the same work, which returns what it has, through policies made and composed once, with the same limits. After
            each measurement every policy of the stack is made to act, or the figure doesn't count: the breaker opens, a failure is retried, the
            bulkhead and the pool are full at their size, the time limit ends a call that would not end, the fallback answers. Where a library has no
            such policy its row says so, and is compared with less work than the others do.

            What else to know about the others:

            - **resilience4j**: its time limit of a synchronous call needs a future, so that work goes to a pool's thread. Its refusals are set to be
              stackless, as ours are; that isn't its default. On Spring its time limit is for stages only. Its lock-free window is an option.
            - **Failsafe**: asynchronous work runs on its own pool and is waited for, since on the caller's thread its breaker and retry did not see
              stages that had failed already. Refusals come with a stack trace; there is no other way. It has no thread pool; it was given one.
            - **SmallRye**: refusals come with a stack trace; there is no other way. Its usual breaker judges few calls; windows have a table. On
              Weld its metrics are off.
            - **Sentinel**: its breaker and its limit are rules of the whole JVM, and it times every call with a clock of its own that ticks each
              millisecond. What answers for a refused call is the caller's code. Beyond 6,000 names it lets calls pass unguarded.
            - **Hystrix**: a command object for each call, as it demands. On the caller's thread its time limit doesn't end a call, so that it's
              compared without; on threads it has all but retry. It looks at its counts twice a second on a thread of its own.
            - Ours keeps its metrics in all of them: outcomes of each call, and durations of a sample; with `timing: exact`, of each.
              Through Guice a success makes no object of ours; what it takes more than Guice's empty interceptor is what the JIT removes there.
            """;

    private Prose() {}

    static String headOf(int jdk) {
        return """
                # Benchmarks on JDK %d

                The same as [benchmarks.md](benchmarks.md), which says how to read and to repeat it, by another JVM. Nothing on this page is to be compared
                with the other one: it was another run.
                """.formatted(jdk);
    }
}
