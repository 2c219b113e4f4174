package io.resilience.consumers.shrunk;

import io.resilience.Resilience;

/** Looks whether everything annotated is guarded, and buys. */
public final class Program {
    private Program() {}

    /** The program. */
    public static void main(String[] arguments) {
        try (Resilience resilience = Resilience.builder().build()) {
            System.out.println("self-check: " + resilience.selfCheck());
            System.out.println(new Tickets(2).buy("opera"));
            System.out.println(new Tickets(9).buy("ballet"));
        }
    }
}
