package io.resilience.tests.loaders;

import io.resilience.Resilience;

/** What a test can do with a program of whichever loader. */
public interface Program {
    /** Builds a runtime, in code of the program. */
    Resilience build(String yaml);

    /** Calls a woven method that fails: what it answers, or the message of what it throws. */
    String call();

    /** How often its body was run. */
    int asked();
}
