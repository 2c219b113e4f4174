package io.resilience.check;

import io.resilience.exception.Problem;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks folders of class files, from Ant, Gradle or a shell: {@code java -cp ... io.resilience.check.CheckMain target/classes}.
 * Ends with 1 if there is an error, with 2 if it was called wrongly.
 */
public final class CheckMain {
    private static final String USAGE =
            "usage: CheckMain [--classpath path] [--config resilience.yaml] [--ignore id,id] folder...";

    private final List<Path> folders = new ArrayList<>();
    private final Set<String> ignored = new TreeSet<>();
    private String classPath = System.getProperty("java.class.path", "");
    private @Nullable Path settings;

    private CheckMain() {}

    /** Checks the folders named, and ends the program. */
    public static void main(String[] arguments) throws IOException {
        Quiet.logging();
        System.exit(run(arguments, System.err));
    }

    static int run(String[] arguments, PrintStream out) throws IOException {
        CheckMain main = new CheckMain();
        if (!main.read(Arrays.asList(arguments)) || main.folders.isEmpty()) {
            out.println(USAGE);
            return 2;
        }
        return main.check(out);
    }

    private boolean read(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                folders.add(Path.of(argument));
            } else if (i + 1 == arguments.size() || !option(argument, arguments.get(++i))) {
                return false;
            }
        }
        return true;
    }

    private boolean option(String name, String value) {
        switch (name) {
            case "--classpath" -> classPath = value;
            case "--config" -> settings = Path.of(value);
            case "--ignore" -> ignored.addAll(List.of(value.split(",")));
            default -> {
                return false;
            }
        }
        return true;
    }

    private int check(PrintStream out) throws IOException {
        List<Path> path = Stream.of(classPath.split(File.pathSeparator))
                .filter(each -> !each.isBlank())
                .map(Path::of)
                .toList();
        long errors = 0;
        for (Path folder : folders) {
            for (Problem problem : ClassFileCheck.of(folder, path, settings)) {
                if (!ignored.contains(problem.id())) {
                    out.println((problem.isWarning() ? "warning: " : "error: ") + problem);
                    errors += problem.isWarning() ? 0 : 1;
                }
            }
        }
        return errors == 0 ? 0 : 1;
    }
}
