package io.resilience.durability.trial;

import io.resilience.durability.child.ChildSettings;
import io.resilience.durability.child.Courier;
import io.resilience.durability.child.Mark;
import io.resilience.durability.child.Mark.Verb;
import io.resilience.durability.trial.Entry.Ending;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** A running program: asked over its standard input, heard on its standard output, and killed. */
public final class Program {
    private static final Duration START = Duration.ofMinutes(1);
    private static final Duration SERVICE = Duration.ofMinutes(2);
    private static final int SIGKILLED = 128 + 9;
    private static final long LAST_WORDS_SECONDS = 30;

    private final int number;
    private final Process process;
    private final Chronology chronology;
    private final Thread listener;
    private final AtomicInteger requests = new AtomicInteger();

    private Program(int number, Process process, Chronology chronology) {
        this.number = number;
        this.process = process;
        this.chronology = chronology;
        this.listener = new Thread(this::listen, "listener-" + number);
        listener.setDaemon(true);
        listener.start();
    }

    /** Starts a JVM with this one's class path; what it says on its standard error goes to a file. */
    static Program start(int number, ChildSettings settings, Chronology chronology, Path errors, List<String> options)
            throws IOException {
        Process process = new ProcessBuilder(ChildJvm.command(settings, options))
                .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
                .start();
        return new Program(number, process, chronology);
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (Mark.is(line)) {
                    chronology.add(new Entry.Said(number, Mark.parse(line)));
                }
            }
            int status = process.waitFor();
            chronology.add(new Entry.Ended(number, ending(status)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private Ending ending(int status) {
        if (status == Courier.HALTED) {
            return Ending.HALTED;
        }
        return status == SIGKILLED ? Ending.KILLED : Ending.EXITED;
    }

    /** Its number in the chronology. */
    public int number() {
        return number;
    }

    /** Its process id. */
    public long pid() {
        return process.pid();
    }

    /** Whether it runs. */
    public boolean alive() {
        return process.isAlive();
    }

    /** Waits until it is ready for requests; false when a replay has already ended it. */
    boolean awaitReady() throws InterruptedException {
        boolean ready = await(mark -> mark.verb() == Verb.READY, START);
        if (!ready && (process.isAlive() || process.exitValue() != Courier.HALTED)) {
            throw new IllegalStateException("program " + number + " did not start; see its errors");
        }
        return ready;
    }

    /** Waits until it says something; false when it doesn't in time or has ended. */
    public boolean await(Predicate<Mark> wanted, Duration limit) throws InterruptedException {
        return chronology.await(number, wanted, limit);
    }

    /** Waits until a thread of it waits at a point; false when none does in time. */
    public boolean awaitAt(String point, Duration limit) throws InterruptedException {
        return await(mark -> mark.verb() == Verb.AT && mark.word(0).equals(point), limit);
    }

    /** Asks something, without waiting for it; nothing happens when the program has gone. */
    public void ask(String request) {
        try {
            OutputStream in = process.getOutputStream();
            in.write((request + "\n").getBytes(StandardCharsets.UTF_8));
            in.flush();
        } catch (IOException gone) {
            refuseUnlessEnding(gone);
        }
    }

    /** A pipe breaks a moment before its program counts as ended. */
    private void refuseUnlessEnding(IOException broken) {
        if (process.onExit()
                        .copy()
                        .completeOnTimeout(null, LAST_WORDS_SECONDS, TimeUnit.SECONDS)
                        .join()
                == null) {
            throw new UncheckedIOException("program " + number + " runs, but doesn't listen", broken);
        }
    }

    /** Asks something and waits until it was done; false when the program ended meanwhile. */
    public boolean serve(String request) throws InterruptedException {
        String numbered = request + " #" + requests.incrementAndGet();
        ask(numbered);
        String words = numbered.replaceAll("\\s+", "_");
        return await(mark -> mark.verb() == Verb.SERVED && mark.word(0).equals(words), SERVICE);
    }

    /** SIGKILL; returns when it is gone and all its words are in the chronology. */
    public void kill() throws InterruptedException {
        strike();
        awaitEnd();
    }

    /** SIGKILL, without waiting. */
    void strike() {
        // Process.destroyForcibly would close the pipe as well, with the last words in it.
        process.toHandle().destroyForcibly();
    }

    /** Whether it was SIGKILL that ended it. */
    public boolean wasKilled() {
        return !process.isAlive() && process.exitValue() == SIGKILLED;
    }

    /** Waits until it is gone and all its words are in the chronology. */
    public void awaitEnd() throws InterruptedException {
        if (!process.waitFor(LAST_WORDS_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("program " + number + " does not end");
        }
        listener.join(TimeUnit.SECONDS.toMillis(LAST_WORDS_SECONDS));
    }

    /** SIGSTOP: the program freezes with all its leases. */
    public void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    /** SIGCONT: the program goes on as if nothing had happened. */
    public void thaw() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }
}
