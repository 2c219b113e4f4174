package io.resilience.stress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jcstress.JCStress;
import org.openjdk.jcstress.Options;
import org.openjdk.jcstress.infra.collectors.DiskReadCollector;
import org.openjdk.jcstress.infra.collectors.InProcessCollector;
import org.openjdk.jcstress.infra.collectors.TestResult;

/**
 * Runs the tests of this module, as jcstress's own arguments say, and prints what was seen. With {@code -Dresilience.write=true} it
 * writes that into {@code docs/correctness.md}; jcstress's full report is left in {@code stress-tests/target/jcstress}.
 */
public final class StressReport {
    private static final Path PAGE = Path.of("docs/correctness.md");
    private static final Path HOME = Path.of("stress-tests/target/jcstress");

    private StressReport() {}

    /** The arguments are jcstress's: {@code -m quick}, {@code -t Breaker}. Fails when anything forbidden was seen. */
    @SuppressWarnings("SystemOut") // the report
    public static void main(String... args) throws Exception {
        Files.createDirectories(HOME);
        Collection<TestResult> results = run(args);
        StressTable table = new StressTable(byTest(results));
        System.out.println(table.text());
        if (Boolean.getBoolean("resilience.write")) {
            write(table, String.join(" ", args));
        }
        if (table.failed()) {
            System.err.println("Something forbidden was seen, or a test could not run; see " + HOME);
            System.exit(1);
        }
        System.exit(0); // the watchdog's threads and jcstress's own would go on
    }

    private static Collection<TestResult> run(String... args) throws Exception {
        List<String> all = new ArrayList<>(Arrays.asList(args));
        all.addAll(List.of("-r", HOME.toString()));
        Options options = new Options(all.toArray(String[]::new));
        if (!options.parse()) {
            throw new IllegalArgumentException("jcstress does not know these arguments: " + String.join(" ", args));
        }
        new JCStress(options).run();
        InProcessCollector collector = new InProcessCollector();
        DiskReadCollector disk = new DiskReadCollector(options.getResultFile(), collector);
        disk.dump();
        disk.close();
        return collector.getTestResults();
    }

    private static Map<String, List<TestResult>> byTest(Collection<TestResult> results) {
        Map<String, List<TestResult>> tests = new TreeMap<>();
        results.forEach(result -> tests.computeIfAbsent(result.getName(), name -> new ArrayList<>())
                .add(result));
        return tests;
    }

    private static void write(StressTable table, String args) throws IOException {
        String page = Files.readString(PAGE);
        String jdk = "JDK " + Runtime.version().feature();
        String begin = "<!-- " + jdk + " under jcstress, made by StressReport -->";
        String end = "<!-- end of " + jdk + " -->";
        if (!page.contains(begin) || !page.contains(end)) {
            throw new IllegalStateException(PAGE + " has no place for " + jdk + ": " + begin + " … " + end);
        }
        String title = jdk + ", `" + args + "`, " + table.summary() + ":\n\n";
        Files.writeString(
                PAGE,
                page.substring(0, page.indexOf(begin) + begin.length()) + "\n" + title + table.text()
                        + page.substring(page.indexOf(end)));
    }
}
