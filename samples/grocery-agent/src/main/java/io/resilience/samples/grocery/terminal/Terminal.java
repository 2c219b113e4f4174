package io.resilience.samples.grocery.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;

/** What the program's output goes to. */
public final class Terminal {
    private Terminal() {}

    /** Whether a person may be watching: input and output are a terminal. */
    @SuppressWarnings("SystemConsoleNull") // answered for JDK 22 and later by isTerminal
    public static boolean watched() {
        Console console = System.console();
        return console != null && isTerminal(console);
    }

    /** The program's output itself, in UTF-8: Maven, which runs the sample, takes what moves the cursor out of {@code System.out}. */
    public static PrintStream output() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
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
