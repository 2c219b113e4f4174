package io.resilience.databases;

/** A server that runs: where it is, and as whom to come. */
public interface DatabaseServer {
    /** The JDBC URL of a new, empty database, shared with nobody. */
    String freshDatabase();

    /** Whom the server lets in. */
    String user();

    /** The user's password. */
    String password();

    /** The server's process. */
    long pid();
}
