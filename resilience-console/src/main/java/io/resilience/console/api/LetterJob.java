package io.resilience.console.api;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Something under way with many letters. */
interface LetterJob {
    String id();

    /** How far it is. */
    ObjectNode json();

    /** Begins with no further letter; those under way go on. */
    void cancel();
}
