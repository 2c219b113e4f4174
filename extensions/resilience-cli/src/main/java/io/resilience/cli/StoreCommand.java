package io.resilience.cli;

import io.resilience.deadletter.DeadLetters;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command about the letters of a store, which is open while it runs. */
abstract class StoreCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Override
    public final Integer call() throws IOException {
        try (StoreOption.OpenLetters open = store.open()) {
            return run(open.letters());
        }
    }

    /** Does it, and returns the exit code. */
    abstract int run(DeadLetters letters) throws IOException;

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
