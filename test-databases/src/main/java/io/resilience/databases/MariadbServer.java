package io.resilience.databases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** MariaDB from the machine's own package, as it comes, in a directory of its own. */
public final class MariadbServer implements DatabaseServer {
    /** What to say where {@link #available} is false. */
    public static final String MISSING =
            "mariadbd, mariadb-install-db or my_print_defaults is absent; install MariaDB's server, on Debian "
                    + "mariadb-server-core and mariadb-client-core";

    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** The server has no certificate, and the driver asks for one unless it is told. */
    private static final String PLAIN = "?sslMode=disable";

    private static final int LOOKS = 1200;
    private static final String USER = "tester";
    private static @Nullable MariadbServer running;

    private final Process process;
    private final String url;
    private final Queue<String> returned = new ConcurrentLinkedQueue<>();

    private MariadbServer(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    /** Whether the binaries are on this machine. */
    public static boolean available() {
        return Stream.of("mariadbd", "mariadb-install-db", "my_print_defaults").allMatch(name -> binary(name) != null);
    }

    /** The one of this JVM, started when it is first asked for. */
    public static synchronized MariadbServer running() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    private static @Nullable Path binary(String name) {
        String path = System.getenv("PATH");
        return Stream.concat(Stream.of((path == null ? "" : path).split(":")), Stream.of("/usr/sbin", "/usr/bin"))
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    private static MariadbServer start() {
        try {
            Path directory = Files.createTempDirectory("mariadb-server");
            Watchdog.over(directory, directory.resolve("pid"), "KILL");
            Path log = directory.resolve("log");
            Path data = directory.resolve("data");
            run(log, "mariadb-install-db", "--no-defaults", "--datadir=" + data, "--skip-test-db", "--user=" + me());
            Path users = Files.writeString(
                    directory.resolve("users.sql"),
                    "CREATE USER '" + USER + "'@'%' IDENTIFIED BY '" + USER + "';\nGRANT ALL ON *.* TO '" + USER
                            + "'@'%' WITH GRANT OPTION;\n");
            int port = freePort();
            Process process = begin(
                    log,
                    "mariadbd",
                    "--no-defaults",
                    "--user=" + me(),
                    "--datadir=" + data,
                    "--socket=" + directory.resolve("socket"),
                    "--pid-file=" + directory.resolve("pid"),
                    "--init-file=" + users,
                    "--bind-address=127.0.0.1",
                    "--port=" + port,
                    "--skip-name-resolve",
                    "--max-connections=300");
            String url = "jdbc:mariadb://127.0.0.1:" + port + "/";
            awaitConnection(process, url + PLAIN, log);
            return new MariadbServer(process, url);
        } catch (IOException failure) {
            throw new UncheckedIOException("MariaDB did not start", failure);
        }
    }

    private static String me() {
        return System.getProperty("user.name");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Process begin(Path log, String binary, String... arguments) throws IOException {
        Path found = binary(binary);
        if (found == null) {
            throw new IOException(MISSING);
        }
        List<String> command = new ArrayList<>(List.of(found.toString()));
        Collections.addAll(command, arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static void run(Path log, String binary, String... arguments) throws IOException {
        Process process = begin(log, binary, arguments);
        if (!ends(process, TimeUnit.MINUTES.toMillis(2)) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(binary + " failed: " + Files.readString(log));
        }
    }

    private static boolean ends(Process process, long millis) throws IOException {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while MariaDB started", stop);
        }
    }

    private static void awaitConnection(Process process, String url, Path log) throws IOException {
        for (int look = 0; look < LOOKS; look++) {
            try {
                DriverManager.getConnection(url, USER, USER).close();
                return;
            } catch (SQLException notYet) {
                if (ends(process, 100)) {
                    break;
                }
            }
        }
        throw new IOException("mariadbd can't be reached: " + Files.readString(log));
    }

    @Override
    public String freshDatabase() {
        String name = "fresh_" + DATABASES.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(url + PLAIN, USER, USER);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException("no database could be made", failure);
        }
        return url + name + PLAIN;
    }

    @Override
    public Queue<String> returned() {
        return returned;
    }

    @Override
    public String user() {
        return USER;
    }

    @Override
    public String password() {
        return USER;
    }

    @Override
    public long pid() {
        return process.pid();
    }
}
