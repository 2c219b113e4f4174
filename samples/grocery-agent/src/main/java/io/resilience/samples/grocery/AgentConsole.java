package io.resilience.samples.grocery;

import io.resilience.Resilience;
import io.resilience.console.Console;
import io.resilience.console.ConsoleBuilder;

/** The console of a run, with its dashboard: at its usual port, or at a free one when another program has that. */
record AgentConsole(Console console) implements AutoCloseable {
    static AgentConsole start(Resilience resilience) {
        try {
            return new AgentConsole(Console.start(resilience));
        } catch (IllegalStateException taken) {
            System.err.println("Port " + ConsoleBuilder.PORT + " is taken; the console takes another one.");
            return new AgentConsole(Console.builder(resilience).port(0).start());
        }
    }

    /** Where to look, and what to type there. */
    String welcome() {
        return "Dashboard: " + console.address() + "   its token is in " + console.tokenFile();
    }

    @Override
    public void close() {
        console.close();
    }
}
