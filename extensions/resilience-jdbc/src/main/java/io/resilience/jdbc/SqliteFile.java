package io.resilience.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteJDBCLoader;

/**
 * The file of a SQLite database, looked at before it is opened. It is written ahead and synced at each commit; see
 * <a href="https://www.sqlite.org/wal.html">sqlite.org/wal.html</a>, which also says why no network file system will do.
 */
record SqliteFile(Path path, SynchronousMode synchronous) {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteFile.class);
    private static final int JOURNAL_BYTES = 64 << 20;

    /** File systems that several machines share: locks and shared memory don't work there. */
    private static final Set<String> SHARED = Set.of(
            "9p",
            "afpfs",
            "afs",
            "beegfs",
            "ceph",
            "cifs",
            "coda",
            "davfs",
            "fuse.glusterfs",
            "fuse.s3fs",
            "fuse.sshfs",
            "gfs2",
            "gpfs",
            "lustre",
            "ncpfs",
            "nfs",
            "nfs4",
            "ocfs2",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "webdav");

    /** File systems that end with the container or the machine. */
    private static final Set<String> PASSING = Set.of("overlay", "tmpfs", "ramfs", "aufs");

    SqliteFile(Path path) {
        this(path, SynchronousMode.FULL);
    }

    SqliteFile {
        path = path.toAbsolutePath().normalize();
    }

    /** Says what would go wrong later; a file is made only where that is allowed. */
    SqliteFile check(boolean mayMake) {
        Path directory = path.getParent();
        if (directory == null || Files.isDirectory(path)) {
            throw new StoreException(path + " is a directory; name a file in it", null);
        }
        if (!mayMake && !Files.exists(path)) {
            throw new StoreException("There is no file " + path + "; give the file that the program writes", null);
        }
        if (!Files.isDirectory(directory)) {
            throw new StoreException("There is no directory " + directory + " for the store; make it first", null);
        }
        if (!Files.isWritable(directory) || (Files.exists(path) && !Files.isWritable(path))) {
            throw new StoreException(
                    "The store in " + path + " can't be written: this user needs to write the file and its directory, "
                            + "where the journal is",
                    null);
        }
        checkFileSystem(fileSystem(directory));
        checkJournal();
        loadLibrary();
        return this;
    }

    /** SQLite throws away the journal of a file that is empty or gone, and with it what was committed last. */
    private void checkJournal() {
        if (length(path) == 0 && length(journal()) > 0) {
            throw new StoreException(
                    path + " is " + (Files.exists(path) ? "empty" : "gone") + " and its journal " + journal()
                            + " is not; put the file back, or remove the journal to begin with an empty store",
                    null);
        }
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException none) {
            return 0;
        }
    }

    /** What was committed and is not yet in the file; beside the file itself where the path is a link. */
    Path journal() {
        Path real = path;
        try {
            real = path.toRealPath();
        } catch (IOException none) {
            // There is no file yet.
        }
        return real.resolveSibling(real.getFileName() + "-wal");
    }

    private static String fileSystem(Path directory) {
        try {
            return Files.getFileStore(directory).type();
        } catch (IOException unknown) {
            LOG.warn("The kind of file system of {} can't be told; it must not be shared between machines", directory);
            return "";
        }
    }

    void checkFileSystem(String type) {
        String kind = type.toLowerCase(Locale.ROOT);
        if (SHARED.contains(kind) || path.toString().startsWith("\\\\")) {
            throw new StoreException(
                    "The store in " + path + " is on a network file system (" + type + "), where SQLite can lose data; "
                            + "put it on a local disk, or use PostgreSQL or MariaDB",
                    null);
        }
        if (PASSING.contains(kind)) {
            LOG.warn("{} is on {}, which ends with its container or machine; put it on a disk that stays", path, type);
        }
    }

    private static void loadLibrary() {
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception | LinkageError failure) {
            String directory = System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir"));
            throw new StoreException(
                    "SQLite's native library can't be loaded from " + directory + ": " + failure.getMessage()
                            + "; start Java with -Dorg.sqlite.tmpdir= and a directory that may be written and whose"
                            + " files may be run",
                    failure);
        }
    }

    String url() {
        return "jdbc:sqlite:" + path;
    }

    /** Connections that leave the file's journal as it is; they only read unless they may change. */
    SQLiteDataSource plain(Duration patience, boolean mayChange) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) patience.toMillis());
        config.setReadOnly(!mayChange);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url());
        return source;
    }

    /** Connections that sync what they commit. */
    SQLiteDataSource source(Duration patience) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(synchronous);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setBusyTimeout((int) patience.toMillis());
        config.enforceForeignKeys(true);
        config.setJournalSizeLimit(JOURNAL_BYTES);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url());
        return source;
    }

    Connection connect(Duration patience) throws SQLException {
        return source(patience).getConnection();
    }
}
