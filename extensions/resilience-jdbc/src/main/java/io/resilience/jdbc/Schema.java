package io.resilience.jdbc;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.internal.exception.FlywaySqlException;

/** Makes the tables and brings older ones up to date, once for all programs that start at the same time. */
final class Schema {
    /** File locks are the process's, so that its own threads need another. */
    private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

    private static final int MOST_TRIES = 20;
    private static final long PAUSE_NANOS = Duration.ofMillis(100).toNanos();

    private Schema() {}

    /** On a server, whose own locks keep programs apart. */
    static void migrate(DataSource source, Dialect dialect, String prefix, String place) {
        Flyway flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:io/resilience/jdbc/schema")
                .table(prefix + "schema")
                .placeholders(Map.of("prefix", prefix, "text", dialect.text(), "options", dialect.options()))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .loggers("slf4j")
                .load();
        try {
            refuseNewer(flyway, place);
            migrate(flyway);
        } catch (FlywayException failure) {
            throw new StoreException(
                    "The tables " + prefix + "... of " + place + " can't be made or brought up to date: "
                            + failure.getMessage() + "; see whether this user may make tables",
                    failure);
        }
    }

    /** On MariaDB a program may see the table of another that has made it and not yet written its first row. */
    private static void migrate(Flyway flyway) {
        for (int tries = 1; ; tries++) {
            try {
                flyway.migrate();
                return;
            } catch (FlywaySqlException | FlywayValidateException lasting) {
                throw lasting;
            } catch (FlywayException meeting) {
                if (tries == MOST_TRIES) {
                    throw meeting;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private static void refuseNewer(Flyway flyway, String place) {
        Arrays.stream(flyway.info().applied())
                .filter(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS)
                .map(MigrationInfo::getVersion)
                .findFirst()
                .ifPresent(version -> {
                    throw new StoreException(
                            "The tables of " + place + " were made by a newer version of this library (schema "
                                    + version + "); use that version here too",
                            null);
                });
    }

    /** On a file, kept from other programs by a lock beside it. */
    static void migrate(SqliteFile file, DataSource source, String prefix) {
        Path lock = Path.of(file.path() + "-schema-lock");
        IN_THIS_PROCESS.lock();
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (held.isValid()) {
                migrate(source, Dialect.SQLITE, prefix, file.url());
            }
        } catch (IOException failure) {
            throw new StoreException(
                    "The file " + lock + ", by which starting programs wait for each other, can't be locked: "
                            + failure.getMessage() + "; this user needs to write in its directory",
                    failure);
        } finally {
            IN_THIS_PROCESS.unlock();
        }
    }
}
