package io.resilience.durability.trial;

import io.resilience.annotation.Capture;
import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterStatus;
import io.resilience.durability.child.ChildSettings;
import io.resilience.durability.child.ChildSettings.Place;
import io.resilience.durability.child.Fault;
import io.resilience.durability.child.Mark.Verb;
import io.resilience.durability.child.Parcel;
import io.resilience.durability.child.RawTable;
import io.resilience.durability.trial.Finding.Promise;
import io.resilience.jdbc.JdbcStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A database, a target, and programs that share both; in the end, the findings. */
public final class Trial implements AutoCloseable {
    private static final long LOOK_MILLIS = 50;

    private final Ledger ledger = new Ledger();
    private final Chronology chronology = new Chronology();
    private final AtomicInteger started = new AtomicInteger();
    private final Queue<Program> programs = new ConcurrentLinkedQueue<>();
    private final Queue<Finding> complaints = new ConcurrentLinkedQueue<>();
    private final Set<String> spoiled = ConcurrentHashMap.newKeySet();
    private final ChildSettings settings;
    private final Path errors;
    private final JdbcStore store;
    private final DeadLetters letters;

    /** Nothing runs yet; {@code directory} takes what the programs say of errors. */
    public Trial(Place place, Capture capture, Duration lease, Path directory) throws IOException {
        this.settings = new ChildSettings(place, ledger.address(), capture, lease, Fault.NONE);
        this.errors = directory.resolve("errors.txt");
        this.store = JdbcStore.open(place.url(), place.user(), place.password());
        this.letters = store.deadLetters();
    }

    /** The target. */
    public Ledger ledger() {
        return ledger;
    }

    /** How long a lease is. */
    public Duration lease() {
        return settings.lease();
    }

    /** What the programs said. */
    public Chronology chronology() {
        return chronology;
    }

    /** The store, as another program sees it. */
    public DeadLetters letters() {
        return letters;
    }

    /** The table below the store. */
    public RawTable table() {
        return new RawTable(settings.place());
    }

    /** Starts a program and waits until it is ready. */
    public Program start() throws IOException, InterruptedException {
        return start(Fault.NONE);
    }

    /** Starts a program with a broken store and waits until it is ready; another one while replays end them before that. */
    public Program start(Fault fault, String... jvmOptions) throws IOException, InterruptedException {
        Program program;
        do {
            program = Program.start(
                    started.incrementAndGet(), settings.with(fault), chronology, errors, List.of(jvmOptions));
            programs.add(program);
        } while (!program.awaitReady());
        return program;
    }

    /** Says that a letter can't be read. */
    public void expectParked(String letter) {
        spoiled.add(letter);
    }

    /** Makes a letter unreadable; it is to be parked. */
    public void spoil(String letter) {
        expectParked(letter);
        table().change("UPDATE resilience_letter SET arguments = '[\"half a' WHERE id = ?", letter);
    }

    /** Looks into the database, as after a kill. */
    public void inspect() {
        if (settings.place().url().startsWith("jdbc:sqlite:")) {
            table().texts("PRAGMA integrity_check").stream()
                    .filter(line -> !line.equals("ok"))
                    .forEach(line -> complaints.add(new Finding(Promise.DATABASE_WHOLE, line)));
        }
        table().texts("SELECT idempotency_key FROM resilience_letter WHERE status IN (0, 1, 3) GROUP BY "
                        + "idempotency_key HAVING COUNT(*) > 1")
                .forEach(key -> complaints.add(
                        new Finding(Promise.ONE_LETTER_A_KEY, key + " has more than one unfinished letter")));
    }

    /**
     * Lets the programs do all that is left, with the target up: starts one where none is left, and revives letters that kills have
     * parked. False when letters are left at the limit.
     */
    public boolean drain(Fault fault, Duration limit) throws IOException, InterruptedException {
        ledger.down(false);
        long end = System.nanoTime() + limit.toNanos();
        while (!over()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Program worker = worker(fault);
            parkedInnocently().forEach(letter -> worker.ask("revive " + letter.id()));
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
        return true;
    }

    private boolean over() {
        return letters.count(courier().with(LetterStatus.READY)) == 0
                && letters.count(courier().with(LetterStatus.CLAIMED)) == 0
                && parkedInnocently().isEmpty();
    }

    private static LetterQuery courier() {
        return LetterQuery.of("courier", "deliver");
    }

    private List<LetterRecord> parkedInnocently() {
        return Remains.all(letters, LetterQuery.all().with(LetterStatus.PARKED)).stream()
                .filter(letter -> !Parcel.poison(letter.idempotencyKey()) && !spoiled.contains(letter.id()))
                .toList();
    }

    /** A program that runs, started when there is none. */
    Program worker() throws IOException, InterruptedException {
        return worker(Fault.NONE);
    }

    /** Calls that returned or threw. */
    int ended() {
        return chronology.said(Verb.OK).size()
                + chronology.said(Verb.ACK).size()
                + chronology.said(Verb.LOST).size();
    }

    private Program worker(Fault fault) throws IOException, InterruptedException {
        for (Program program : programs) {
            if (program.alive()) {
                return program;
            }
        }
        return start(fault);
    }

    /** What the programs said of errors; empty when nothing. */
    public String errors() throws IOException {
        return Files.exists(errors) ? Files.readString(errors) : "";
    }

    /** Ends the programs and gathers all that is known. */
    public Evidence evidence() throws InterruptedException {
        for (Program program : programs) {
            if (program.alive()) {
                program.kill();
            }
        }
        inspect();
        List<String> acknowledged = chronology.said(Verb.ACK).stream()
                .map(mark -> mark.word(1))
                .distinct()
                .toList();
        return new Evidence(
                chronology.entries(),
                ledger.effects(),
                Remains.of(letters, acknowledged),
                List.copyOf(complaints),
                settings.capture(),
                Set.copyOf(spoiled),
                letters.maxDeliveries());
    }

    @Override
    public void close() {
        programs.forEach(Program::strike);
        ledger.close();
        store.close();
    }
}
