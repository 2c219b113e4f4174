package io.resilience.benchmarks.cost;

import io.resilience.Resilience;
import io.resilience.benchmarks.stack.Blend;
import io.resilience.benchmarks.stack.Contender;
import io.resilience.benchmarks.stack.Recipe;
import io.resilience.benchmarks.stack.Stack;
import io.resilience.benchmarks.stack.Workload;
import io.resilience.config.Sources;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How long it takes until many guarded operations have all been called once; without the start of the JVM. */
public final class StartUp {
    private static final int METHODS_OF_A_CLASS = 10;
    /** Weaving takes seconds, and several figures are of the same classes. */
    private static final Map<String, Path> FOLDERS = new ConcurrentHashMap<>();

    /** What is called. */
    public enum Kind {
        /** Generated methods as they are. */
        PLAIN("not woven"),
        /** The same, and a guard asked for each. */
        BY_HAND("not woven, their guards made by hand"),
        /** Woven by the plugin. */
        BYTE_BUDDY("Byte Buddy"),
        /** Woven by AspectJ's compiler. */
        ASPECTJ("AspectJ"),
        /** Operations called by name, with every policy. */
        NAMED("operations by name"),
        /** Stacks of resilience4j with breaker, retry and bulkhead. */
        RESILIENCE4J("resilience4j 2.4.0: breaker, retry, bulkhead");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** What a reader calls it. */
        public String title() {
            return title;
        }

        /** Whether it has class files. */
        public boolean compiled() {
            return compareTo(NAMED) < 0;
        }

        private Path folder(int methods) throws IOException, URISyntaxException, ClassNotFoundException {
            Path known = FOLDERS.get(this + " " + methods);
            if (known == null) {
                known = made(methods);
                FOLDERS.put(this + " " + methods, known);
            }
            return known;
        }

        private Path made(int methods) throws IOException, URISyntaxException, ClassNotFoundException {
            Path plain = Woven.plain(methods / METHODS_OF_A_CLASS);
            return switch (this) {
                case BYTE_BUDDY -> Woven.byByteBuddy(plain);
                case ASPECTJ -> Woven.byAspectJ(plain);
                default -> plain;
            };
        }
    }

    private StartUp() {}

    /**
     * Milliseconds of each run.
     *
     * @param heap whether the heap in megabytes is asked for instead
     */
    public static double[] of(Kind kind, int operations, int runs, boolean heap) throws Exception {
        Path folder = kind.compiled() ? kind.folder(operations) : Files.createTempDirectory("none");
        double[] all = new double[runs];
        for (int run = 0; run < runs; run++) {
            all[run] = Jvm.answer(
                    StartUp.class, kind.name(), folder.toString(), String.valueOf(operations), String.valueOf(heap));
        }
        return all;
    }

    /** Kilobytes of the class files, or of a jar of them. */
    public static double kilobytes(Kind kind, int methods, boolean jar) throws Exception {
        Path folder = kind.folder(methods);
        return (jar ? Woven.jar(folder) : Woven.bytes(folder)) / 1024.0;
    }

    /** Prints milliseconds, or megabytes. */
    @SuppressWarnings("SystemOut")
    public static void main(String... args) throws Throwable {
        Kind kind = Kind.valueOf(args[0]);
        int operations = Integer.parseInt(args[2]);
        long began = System.nanoTime();
        Object kept = switch (kind) {
            case NAMED -> called(Contender.OURS, Blend.EVERYTHING, operations);
            case RESILIENCE4J -> called(Contender.RESILIENCE4J, Blend.STACK, operations);
            default -> methods(Path.of(args[1]), operations, kind == Kind.BY_HAND);
        };
        double millis = (System.nanoTime() - began) / 1e6;
        System.out.println(Boolean.parseBoolean(args[3]) ? Heap.used() / 1e6 : millis);
        if (kept.hashCode() == 0) {
            System.err.println("kept until here: " + kept);
        }
        System.exit(0);
    }

    private static List<Stack> called(Contender contender, Blend blend, int count) throws Throwable {
        List<Stack> stacks = contender.stacks(Recipe.of(blend), new Workload.Ready("answer"), count);
        for (Stack stack : stacks) {
            stack.call();
        }
        return stacks;
    }

    private static Object methods(Path folder, int count, boolean guardsByHand) throws Exception {
        Resilience resilience = Resilience.builder()
                .configure(settings -> settings.source(Sources.NONE))
                .build();
        resilience.makeCurrent();
        URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()});
        for (int number = 0; number < count / METHODS_OF_A_CLASS; number++) {
            Class<?> type = loader.loadClass(GeneratedServices.name(number));
            Object service = type.getConstructor().newInstance();
            for (Method method : type.getDeclaredMethods()) {
                if (isOperation(method)) {
                    if (guardsByHand) {
                        resilience.guard(type, method);
                    }
                    method.invoke(service, arguments(method));
                }
            }
        }
        return List.of(resilience, loader);
    }

    private static boolean isOperation(Method method) {
        return method.getName().startsWith("operation")
                && !method.isSynthetic()
                && Modifier.isPublic(method.getModifiers());
    }

    private static Object[] arguments(Method method) {
        Object[] values = {"text", 1, 2L, "object", 0.5, List.of(), true};
        return Arrays.copyOf(values, method.getParameterCount());
    }
}
