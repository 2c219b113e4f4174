package io.resilience.agent;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The packages that an agent looks into, as its argument names them: {@code com.example,org.shop}, or none for all. One of which no class was
 * ever loaded is told once, after a minute or at the end: it is misspelt, or nothing of it runs. Thread-safe.
 */
final class Packages {
    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(\\.[\\p{L}_$][\\p{L}\\p{N}_$]*)*");
    private static final Pattern BELOW = Pattern.compile("\\.(\\*{1,2})?$");
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(1);

    private final List<String> prefixes;
    private final Set<String> unseen;
    private final LongSupplier nanos;
    private final long began;
    private final AtomicBoolean told = new AtomicBoolean();

    private Packages(List<String> names, LongSupplier nanos) {
        this.prefixes = names.stream().map(name -> name + ".").toList();
        this.unseen = ConcurrentHashMap.newKeySet();
        this.nanos = nanos;
        this.began = nanos.getAsLong();
        unseen.addAll(prefixes);
    }

    /**
     * Reads the agent's argument; {@code com.example.*} is {@code com.example}.
     *
     * @throws IllegalArgumentException if it names something else than packages, which ends the JVM before {@code main}
     */
    static Packages of(String argument, LongSupplier nanos) {
        List<String> names = Arrays.stream(argument.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> BELOW.matcher(name).replaceFirst(""))
                .toList();
        names.stream().filter(name -> !NAME.matcher(name).matches()).findFirst().ifPresent(wrong -> {
            throw new IllegalArgumentException(
                    "resilience-agent was told to look into '" + wrong
                            + "', which is not the name of a package; write packages separated by commas, such as com.example,org.shop");
        });
        return new Packages(names, nanos);
    }

    /** Whether a class is in one of them. */
    boolean hold(String type) {
        boolean held = prefixes.isEmpty();
        for (String prefix : prefixes) {
            if (type.startsWith(prefix)) {
                unseen.remove(prefix);
                held = true;
            }
        }
        if (!unseen.isEmpty() && nanos.getAsLong() - began > PATIENCE_NANOS) {
            tellUnseen();
        }
        return held;
    }

    /** Tells on the error stream, once, of which no class has come. */
    @SuppressWarnings("SystemOut") // an agent has no logger that it could trust to be there
    void tellUnseen() {
        if (!unseen.isEmpty() && told.compareAndSet(false, true)) {
            System.err.println(sentence(unseen));
        }
    }

    private static String sentence(Collection<String> prefixes) {
        String names = prefixes.stream()
                .map(prefix -> prefix.substring(0, prefix.length() - 1))
                .sorted()
                .collect(Collectors.joining(", "));
        return "resilience-agent has seen no class of " + names
                + ", so nothing there is guarded; see whether its argument names your packages";
    }
}
