package io.resilience.cli;

import io.resilience.deadletter.DeadLetters;
import io.resilience.jdbc.JdbcSettings;
import io.resilience.jdbc.JdbcStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which store the letters are in. A password never stands on the command line, where every user of the machine can read it. */
final class StoreOption {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec mixee;

    @Option(
            names = "--store",
            required = true,
            defaultValue = "${env:RESILIENCE_STORE}",
            paramLabel = "FILE|URL",
            description = "a SQLite file, or the JDBC URL of PostgreSQL or MariaDB; or set RESILIENCE_STORE")
    @SuppressWarnings("NullAway.Init")
    private String store;

    @Option(names = "--user", paramLabel = "NAME", description = "who logs in at a server")
    private @Nullable String user;

    @Option(
            names = "--password",
            interactive = true,
            defaultValue = "${env:RESILIENCE_STORE_PASSWORD}",
            description = "asks for the password; or set RESILIENCE_STORE_PASSWORD")
    private @Nullable String password;

    @Option(
            names = "--prefix",
            paramLabel = "PREFIX",
            description = "what the names of the store's tables begin with, if not as usual")
    private @Nullable String prefix;

    /** The letters; closing them closes the store. No command makes a file or a table: an address may be wrong. */
    OpenLetters open() {
        JdbcSettings usual = prefix == null ? JdbcSettings.DEFAULT : JdbcSettings.DEFAULT.withPrefix(prefix);
        JdbcSettings settings = usual.withExistingTables();
        JdbcStore opened = store.startsWith("jdbc:")
                ? JdbcStore.open(store, user == null ? "" : user, password, settings)
                : JdbcStore.sqlite(file(), settings);
        return new OpenLetters(opened, opened.deadLetters());
    }

    private Path file() {
        Path file = Path.of(store);
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(
                    mixee.commandLine(),
                    "there is no file " + file.toAbsolutePath()
                            + "; give the SQLite file that the program writes, or a JDBC URL");
        }
        return file;
    }

    /** Letters with the store that they are in. */
    record OpenLetters(JdbcStore store, DeadLetters letters) implements AutoCloseable {
        @Override
        public void close() {
            letters.close();
            store.close();
        }
    }
}
