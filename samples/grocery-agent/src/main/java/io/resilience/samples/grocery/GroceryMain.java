package io.resilience.samples.grocery;

import io.resilience.samples.grocery.terminal.Terminal;
import io.resilience.samples.grocery.wiring.AgentWiring;
import io.resilience.samples.grocery.wiring.WovenClasses;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The program: reads the flags, picks woven or plain classes, runs. */
public final class GroceryMain {
    private static final int BAD_USAGE = 2;
    private static final int FAREWELL_SECONDS = 15;

    private GroceryMain() {}

    /** Runs for {@code --for}, or until Ctrl-C. */
    public static void main(String[] words) throws Exception {
        int status = run(words, Terminal.output(), System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs, and gives the exit status. */
    static int run(String[] words, PrintStream out, PrintStream err) throws Exception {
        AgentOptions options;
        try {
            options = CommandLine.parse(List.of(words));
        } catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            return BAD_USAGE;
        }
        if (options.wiring() == AgentWiring.GUICE) {
            runHere(words, out);
        } else {
            runWoven(words, out);
        }
        return 0;
    }

    private static void runWoven(String[] words, PrintStream out) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (WovenClasses woven = WovenClasses.beside(GroceryMain.class)) {
            thread.setContextClassLoader(woven);
            woven.loadClass(GroceryMain.class.getName())
                    .getMethod("runHere", String[].class, PrintStream.class)
                    .invoke(null, words, out);
        } catch (InvocationTargetException failure) {
            throw failure.getCause() instanceof Exception cause ? cause : failure;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Runs with the classes of this class's own loader; Ctrl-C leaves time for the summary. */
    public static void runHere(String[] words, PrintStream out) throws Exception {
        GroceryRun run = new GroceryRun(
                CommandLine.parse(List.of(words)), Surroundings.of(System::getenv, out, Terminal.watched()));
        CountDownLatch over = new CountDownLatch(1);
        Thread interrupted = new Thread(() -> sayGoodbye(run, over), "ctrl-c");
        Runtime.getRuntime().addShutdownHook(interrupted);
        try {
            run.run();
        } finally {
            over.countDown();
            forget(interrupted);
        }
    }

    private static void sayGoodbye(GroceryRun run, CountDownLatch over) {
        run.stop();
        try {
            if (!over.await(FAREWELL_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("The run did not end within " + FAREWELL_SECONDS + " s of being told to.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException exiting) {
            // the hook is what ended the run
        }
    }
}
