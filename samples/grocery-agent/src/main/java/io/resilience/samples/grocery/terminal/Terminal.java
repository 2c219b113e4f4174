package io.resilience.samples.grocery.terminal;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** What the program's output goes to. */
public final class Terminal {
    private Terminal() {}

    /** Whether a person may be watching: input and output are a terminal. */
    @SuppressWarnings("SystemConsoleNull") // answered for JDK 22 and later by isTerminal
    public static boolean watched() {
        Console console = System.console();
        return console != null && isTerminal(console);
    }

    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException beforeJdk22) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
