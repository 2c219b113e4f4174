package io.resilience.databases;

import java.util.Queue;

/** A server that runs: where it is, and as whom to come. */
public interface DatabaseServer {
    /** The JDBC URL of a new, empty database, shared with nobody. */
    String freshDatabase();

    /**
     * The JDBC URL of a database that an earlier test has given back, with all that it left there, or of a new one; nobody else has it
     * now. To make a database and its tables takes a server a second or more, and to empty them milliseconds.
     */
    default String lend() {
        String url = returned().poll();
        return url == null ? freshDatabase() : url;
    }

    /** Gives back what was lent, once nothing is connected to it any more. */
    default void giveBack(String url) {
        returned().add(url);
    }

    /** The databases that were lent and given back; for any thread. */
    Queue<String> returned();

    /** Whom the server lets in. */
    String user();

    /** The user's password. */
    String password();

    /** The server's process. */
    long pid();
}
