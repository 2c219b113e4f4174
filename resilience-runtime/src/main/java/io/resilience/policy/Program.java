package io.resilience.policy;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who a runtime belongs to, as consoles and alerts show it. What no setting says is found out: the name by what the JVM was started with, the
 * version by the jar of its main class, the instance by host and process.
 *
 * @param name of the program, such as {@code shop}
 * @param version of the program; empty when it is unknown
 * @param instance which of those that run
 * @param environment where it runs, such as {@code production}; empty when it is not said
 * @param color of the environment, as {@code #rrggbb}; empty for the usual one
 */
public record Program(String name, String version, String instance, String environment, String color) {
    private static final Map<String, String> USUAL =
            Map.of("prod", "#b3261e", "stag", "#9a5b00", "test", "#5b4bb3", "dev", "#2b6a3c", "local", "#2b6a3c");

    /** The main class, or the jar, that this JVM was started with. */
    public static String detectedName() {
        String command = command();
        return command.endsWith(".jar")
                ? Path.of(command).getFileName().toString().replaceFirst("\\.jar$", "")
                : command.substring(command.lastIndexOf('.') + 1);
    }

    /** What the jar of the main class says of its version; empty when it says nothing. */
    public static String detectedVersion() {
        Package of = packageOf(command());
        String version = of == null ? null : of.getImplementationVersion();
        return version == null ? "" : version;
    }

    private static String command() {
        return System.getProperty("sun.java.command", "java").split(" ", 2)[0];
    }

    private static @Nullable Package packageOf(String main) {
        try {
            return Class.forName(main, false, ClassLoader.getSystemClassLoader())
                    .getPackage();
        } catch (ClassNotFoundException | LinkageError unknown) {
            return null;
        }
    }

    /** Host and process; {@code environment} is that of the process. */
    public static String detectedInstance(Map<String, String> environment) {
        String host = environment.getOrDefault("HOSTNAME", environment.getOrDefault("COMPUTERNAME", "localhost"));
        return host + "-" + ProcessHandle.current().pid();
    }

    /** The color that operators expect: red for production, amber for staging, green for development; empty for others. */
    public static String usualColor(String environment) {
        String small = environment.toLowerCase(Locale.ROOT);
        return USUAL.entrySet().stream()
                .filter(each -> small.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
