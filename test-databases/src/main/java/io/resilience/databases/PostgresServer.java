package io.resilience.databases;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** PostgreSQL from Maven's binaries, with the durability that it has by itself and its launcher would turn off. */
public final class PostgresServer implements DatabaseServer {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable PostgresServer running;

    private final EmbeddedPostgres postgres;
    private final long pid;
    private final Queue<String> returned = new ConcurrentLinkedQueue<>();

    private PostgresServer(EmbeddedPostgres postgres, long pid) {
        this.postgres = postgres;
        this.pid = pid;
    }

    /** The one of this JVM, started when it is first asked for. */
    public static synchronized PostgresServer running() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    private static PostgresServer start() {
        try {
            Path directory = Files.createTempDirectory("postgres-server");
            Path data = Files.createDirectory(directory.resolve("data"));
            Path pidFile = data.resolve("postmaster.pid");
            Watchdog.over(directory, pidFile, "QUIT");
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setPGStartupWait(Duration.ofMinutes(2))
                    .start();
            return new PostgresServer(
                    postgres, Long.parseLong(Files.readAllLines(pidFile).get(0).strip()));
        } catch (IOException failure) {
            throw new UncheckedIOException("PostgreSQL did not start", failure);
        }
    }

    @Override
    public String freshDatabase() {
        String name = "fresh_" + DATABASES.incrementAndGet();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException("no database could be made", failure);
        }
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + name;
    }

    @Override
    public Queue<String> returned() {
        return returned;
    }

    @Override
    public String user() {
        return "postgres";
    }

    @Override
    public String password() {
        return "postgres";
    }

    @Override
    public long pid() {
        return pid;
    }
}
