package io.resilience.jdbc;

import io.resilience.time.Clockwork;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** A program that keeps letters and says so after each, by a system call of its own. */
final class SyncProgram {
    static final int LETTERS = 20;

    private SyncProgram() {}

    /** Arguments: the file, and how SQLite syncs. */
    public static void main(String[] arguments) throws IOException {
        Clockwork clockwork = Clockwork.system();
        SqliteFile file = new SqliteFile(Path.of(arguments[0]), SynchronousMode.valueOf(arguments[1]));
        Database database = JdbcStore.embedded(file, JdbcSettings.DEFAULT, clockwork, Dialect.SQLITE);
        try (JdbcStore store = new JdbcStore(database, JdbcSettings.DEFAULT, clockwork);
                FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            for (int i = 0; i < LETTERS; i++) {
                String id = SampleLetters.id(store.deadLetters().keep(SampleLetters.draft("buy", "item " + i)));
                out.write(("KEPT " + id + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        }
    }
}
