package io.resilience.jdbc;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The file that a {@code jdbc:sqlite:} address names; an address of which SQLite's driver would make something else is refused. */
final class SqliteAddress {
    private static final String BEGINNING = "jdbc:sqlite:";
    private static final String MEMORY = ":memory:";

    private SqliteAddress() {}

    static boolean is(String url) {
        return url.startsWith(BEGINNING);
    }

    static Path file(String url) {
        String name = url.substring(BEGINNING.length());
        int parameters = name.indexOf('?');
        String bare = parameters < 0 ? name : name.substring(0, parameters);
        if (bare.isBlank() || bare.contains(MEMORY) || name.contains("mode=memory")) {
            throw noFile(BEGINNING + bare);
        }
        if (parameters >= 0) {
            throw refused(
                    BEGINNING + bare,
                    "has parameters, of which none is taken: the store itself says how SQLite"
                            + " syncs and waits; leave out all from the '?' on");
        }
        if (name.startsWith("file:") || name.startsWith(":")) {
            throw refused(url, "is no path; write jdbc:sqlite: and the path of the file");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException wrong) {
            throw refused(url, "is no path (" + wrong.getReason() + "); write jdbc:sqlite: and the path of the file");
        }
    }

    /** Says that such a file would be no memory. */
    static Path requireFile(Path path) {
        if (path.endsWith(MEMORY)) {
            throw noFile(path.toString());
        }
        return path;
    }

    private static StoreException noFile(String address) {
        return refused(
                address,
                "names no file, and what is in memory ends with its connection; name a file, or leave the store out:"
                        + " letters are in memory then");
    }

    private static StoreException refused(String address, String why) {
        return new StoreException("The store's address " + address + " " + why, null);
    }
}
