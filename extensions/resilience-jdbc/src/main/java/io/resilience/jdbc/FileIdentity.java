package io.resilience.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which files an open SQLite database has: whether their names still lead to them. SQLite itself goes on in a file that was deleted,
 * and all is gone when it is closed. Only names are looked up; to open the file and close it again would take SQLite's locks away.
 */
final class FileIdentity {
    private final SqliteFile file;
    private final Path journal;
    private final @Nullable Object key;
    private final @Nullable Object journalKey;
    private volatile long size;
    private volatile boolean cut;

    /** What may be there in a file's place; null keys where the file system has none. */
    record Candidate(@Nullable Object key, long size, FileTime modified) {}

    private FileIdentity(SqliteFile file, Path journal, BasicFileAttributes seen, @Nullable Object journalKey) {
        this.file = file;
        this.journal = journal;
        this.key = seen.fileKey();
        this.size = seen.size();
        this.journalKey = journalKey;
    }

    /** Of a database that is open and was read. */
    static FileIdentity of(SqliteFile file) throws IOException {
        BasicFileAttributes seen = Files.readAttributes(file.path(), BasicFileAttributes.class);
        Path journal = file.journal();
        return new FileIdentity(file, journal, seen, key(journal));
    }

    /** The key of the file that a name leads to; null for none. */
    static @Nullable Object key(Path path) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        } catch (IOException none) {
            return null;
        }
    }

    /** What has happened to the files, as the middle of a sentence; null for nothing. */
    @Nullable
    String loss() {
        try {
            BasicFileAttributes now = Files.readAttributes(file.path(), BasicFileAttributes.class);
            if (!Objects.equals(key, now.fileKey())) {
                return "was replaced by another file; that one is opened once it rests and the old one's -wal and -shm are"
                        + " removed";
            }
            if (cut || (now.size() < size && !sound(now.size()))) {
                return "was cut off; end this program, put a copy in the file's place, remove -wal and -shm, and start it"
                        + " again";
            }
            size = now.size();
        } catch (NoSuchFileException gone) {
            return "was removed; put it or a copy back, or start this program again, which makes an empty one";
        } catch (IOException unknown) {
            return "can't be looked at (" + unknown + "); let this user read the file and its directory";
        }
        return journalKey != null && !journalKey.equals(key(journal))
                ? "lost its journal " + journal + "; end this program in order, which saves what the journal held, and"
                        + " start it again"
                : null;
    }

    /** A file shrinks when somebody has it vacuumed, too. */
    private boolean sound(long now) {
        if (now == 0) {
            cut = true; // a connection that were opened now would throw the journal away
            return false;
        }
        try (Connection connection = file.plain(StorePatience.SHORT, false).getConnection()) {
            cut = !Session.pooled(connection)
                    .list("PRAGMA quick_check(1)", row -> row.getString(1))
                    .contains("ok");
        } catch (SQLException failure) {
            cut = SqlRemedy.damaged(failure);
            return false;
        }
        return !cut;
    }

    /** Whether closing would write into what is left of a file that was cut off. */
    boolean cut() {
        return cut;
    }

    /** What is in the file's place; null for nothing, and as long as it must not be opened. */
    @Nullable
    Candidate candidate() {
        try {
            BasicFileAttributes now = Files.readAttributes(file.path(), BasicFileAttributes.class);
            boolean another = now.isRegularFile() && !Objects.equals(key, now.fileKey());
            boolean oldJournal = journalKey != null && journalKey.equals(key(journal));
            return another && !oldJournal ? new Candidate(now.fileKey(), now.size(), now.lastModifiedTime()) : null;
        } catch (IOException none) {
            return null;
        }
    }
}
