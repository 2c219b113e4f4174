package io.resilience.correctness.peers;

/** A library that the scenarios are run against. */
interface Peer {
    /** Its name and version. */
    String name();

    /** Runs one scenario. */
    Finding run(Defect defect) throws Exception;
}
