package io.resilience.benchmarks;

import io.resilience.databases.DatabaseServer;
import io.resilience.databases.MariadbServer;
import io.resilience.databases.PostgresServer;
import io.resilience.jdbc.JdbcSettings;
import io.resilience.jdbc.JdbcStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * Durable letters a second beside plain JDBC that writes the same row with the same durability. The two take turns, so that whatever
 * else the machine does disturbs both; rates are the best of the rounds, the ratio is the median of the rounds' ratios.
 */
public final class DeadLetterBenchmark {
    private static final int[] THREADS = {1, 2, 4, 8, 16};

    private final int rounds;
    private final long nanos;

    private DeadLetterBenchmark(int rounds, long nanos) {
        this.rounds = rounds;
        this.nanos = nanos;
    }

    /** Arguments: rounds, milliseconds of each, and which databases (sqlite, postgresql, mariadb); all have defaults. */
    @SuppressWarnings("SystemOut")
    public static void main(String... args) throws Exception {
        int rounds = args.length > 0 && args[0].matches("\\d+") ? Integer.parseInt(args[0]) : 3;
        long millis = args.length > 1 ? Long.parseLong(args[1]) : 1000;
        List<String> wanted = args.length > 2
                ? List.of(args).subList(2, args.length)
                : List.of("sqlite", "postgresql", "mariadb");
        System.out.println("| | threads | plain JDBC, 1/s | resilience, 1/s | ratio |");
        System.out.println("|---|---|---|---|---|");
        for (String database : wanted) {
            for (int threads : THREADS) {
                new DeadLetterBenchmark(rounds, millis * 1_000_000).compare(database, threads);
            }
        }
        System.exit(0);
    }

    /** Where both write, in tables of other names. */
    record Place(String url, String user, String password, JdbcSettings settings) {
        JdbcStore open(String prefix) {
            return JdbcStore.open(url, user, password, settings.withPrefix(prefix));
        }
    }

    private void compare(String database, int threads) throws Exception {
        Place place = place(database, threads);
        try (JdbcStore ours = place.open("ours_");
                JdbcStore schema = place.open("plain_")) {
            PlainLetters plain = new PlainLetters(place, "plain_");
            OurLetters letters = new OurLetters(ours.deadLetters());
            report(database + ", keep", threads, () -> plain.keeping(), () -> letters.keeping());
            PlainLetters filler = new PlainLetters(place, "ours_");
            report(
                    database + ", claim and complete",
                    threads,
                    () -> {
                        plain.fill();
                        return plain.claiming();
                    },
                    () -> {
                        filler.fill();
                        return letters.claiming();
                    });
        }
    }

    private static Place place(String database, int threads) throws Exception {
        JdbcSettings settings =
                JdbcSettings.DEFAULT.withConnections(Math.max(2, threads)).withCapacity(10_000_000);
        if (database.equals("sqlite")) {
            Path file = Files.createTempDirectory("letters").resolve("letters.db");
            return new Place("jdbc:sqlite:" + file, "", "", settings);
        }
        DatabaseServer server = database.equals("postgresql") ? PostgresServer.running() : MariadbServer.running();
        return new Place(server.freshDatabase(), server.user(), server.password(), settings);
    }

    /** What one thread does again and again; false when there is nothing left to do. */
    interface Turn extends AutoCloseable {
        boolean run() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    @SuppressWarnings("SystemOut")
    private void report(String what, int threads, Supplier<Supplier<Turn>> plain, Supplier<Supplier<Turn>> ours)
            throws Exception {
        List<Double> ratios = new ArrayList<>();
        double bestPlain = 0;
        double bestOurs = 0;
        rate(plain.get(), threads);
        rate(ours.get(), threads);
        for (int round = 0; round < rounds; round++) {
            double one = rate(plain.get(), threads);
            double other = rate(ours.get(), threads);
            bestPlain = Math.max(bestPlain, one);
            bestOurs = Math.max(bestOurs, other);
            ratios.add(other / one);
        }
        double[] sorted = ratios.stream().mapToDouble(ratio -> ratio).sorted().toArray();
        System.out.println(String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.0f | %.2f (%.2f to %.2f) |",
                what,
                threads,
                bestPlain,
                bestOurs,
                sorted[sorted.length / 2],
                sorted[0],
                sorted[sorted.length - 1]));
    }

    private double rate(Supplier<Turn> turns, int threads) throws Exception {
        LongAdder done = new LongAdder();
        List<Throwable> failures = new ArrayList<>();
        CountDownLatch ready = new CountDownLatch(threads);
        CountDownLatch start = new CountDownLatch(1);
        Thread[] all = new Thread[threads];
        long[] end = new long[1];
        for (int i = 0; i < threads; i++) {
            all[i] = new Thread(() -> {
                try (Turn turn = turns.get()) {
                    ready.countDown();
                    start.await();
                    while (System.nanoTime() < end[0] && turn.run()) {
                        done.increment();
                    }
                } catch (Throwable failure) {
                    ready.countDown();
                    synchronized (failures) {
                        failures.add(failure);
                    }
                }
            });
            all[i].start();
        }
        ready.await();
        long began = System.nanoTime();
        end[0] = began + nanos;
        start.countDown();
        for (Thread thread : all) {
            thread.join();
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException("a thread failed: " + Arrays.toString(failures.toArray()), failures.get(0));
        }
        return done.sum() * 1e9 / (System.nanoTime() - began);
    }
}
