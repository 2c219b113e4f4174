package io.resilience.benchmarks.cost;

import io.resilience.benchmarks.stack.Blend;
import io.resilience.benchmarks.stack.Contender;
import io.resilience.benchmarks.stack.Recipe;
import io.resilience.benchmarks.stack.Registry;
import io.resilience.benchmarks.stack.Stack;
import io.resilience.benchmarks.stack.Workload;
import java.io.IOException;
import java.lang.ref.Reference;
import java.util.List;

/** Heap that guards keep, after each was called once. */
public final class Burden {
    private Burden() {}

    /** Bytes for each of {@code guards}. */
    public static double ofGuards(Contender contender, Blend blend, int guards)
            throws IOException, InterruptedException {
        return Jvm.answer(Burden.class, "guards", contender.name(), blend.name(), String.valueOf(guards)) / guards;
    }

    /** Bytes of all after calls with so many names. */
    public static double ofRegistry(Registry registry, int keys) throws IOException, InterruptedException {
        return Jvm.answer(Burden.class, "registry", registry.name(), "-", String.valueOf(keys));
    }

    /** Prints bytes. */
    @SuppressWarnings("SystemOut")
    public static void main(String... args) throws Throwable {
        int number = Integer.parseInt(args[3]);
        System.out.println(
                args[0].equals("guards")
                        ? guards(Contender.valueOf(args[1]), Blend.valueOf(args[2]), number)
                        : registry(Registry.valueOf(args[1]), number));
        System.exit(0);
    }

    private static long guards(Contender contender, Blend blend, int count) throws Throwable {
        Recipe recipe = Recipe.of(blend);
        Workload work = new Workload.Ready("answer");
        List<Stack> first = called(contender.stacks(recipe, work, 10));
        long before = Heap.used();
        List<Stack> all = called(contender.stacks(recipe, work, count));
        long after = Heap.used();
        Reference.reachabilityFence(first);
        Reference.reachabilityFence(all);
        return after - before;
    }

    private static List<Stack> called(List<Stack> stacks) throws Throwable {
        for (Stack stack : stacks) {
            stack.call();
        }
        return stacks;
    }

    private static long registry(Registry registry, int keys) throws Throwable {
        Registry.Keyed calls = registry.open();
        calls.call("first");
        long before = Heap.used();
        for (int key = 0; key < keys; key++) {
            calls.call("key-" + key);
        }
        long after = Heap.used();
        Reference.reachabilityFence(calls);
        return after - before;
    }
}
