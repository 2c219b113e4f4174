package io.resilience.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.deadletter.DeadLetters;
import io.resilience.deadletter.Fingerprint;
import io.resilience.deadletter.LetterAudit;
import io.resilience.deadletter.LetterCall;
import io.resilience.deadletter.LetterDraft;
import io.resilience.deadletter.LetterFailure;
import io.resilience.deadletter.LetterLease;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterStatus;
import io.resilience.deadletter.Receipt;
import io.resilience.jdbc.JdbcDeadLetters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LettersCommandTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("letters.db");
    }

    private String keep(DeadLetters letters, String operation, String argument, List<Integer> redacted) {
        String signature = operation + "(java.lang.String)";
        String arguments = "[\"" + argument + "\"]";
        LetterCall call = new LetterCall(
                "shop", operation, signature, arguments, redacted, null, Fingerprint.of(signature, arguments), null);
        LetterFailure failure = new LetterFailure("java.io.IOException", "refused \u001b[31mred", 3);
        return ((Receipt.Kept) letters.keep(new LetterDraft(call, failure))).id();
    }

    private String kept(String operation, String argument) {
        try (DeadLetters letters = JdbcDeadLetters.sqlite(file)) {
            return keep(letters, operation, argument, List.of());
        }
    }

    private String parked() {
        try (DeadLetters letters = JdbcDeadLetters.sqlite(file)) {
            String id = keep(letters, "buy", "milk", List.of());
            LetterLease lease = Objects.requireNonNull(letters.claim(id, MINUTE));
            assertThat(letters.park(lease, "no such article")).isTrue();
            return id;
        }
    }

    private LetterRecord letter(String id) {
        try (DeadLetters letters = JdbcDeadLetters.sqlite(file)) {
            return Objects.requireNonNull(letters.letter(id));
        }
    }

    private CliRun run(String command, String... more) {
        List<String> all = new ArrayList<>(List.of(command, "--store", file.toString()));
        all.addAll(List.of(more));
        return CliRun.here(all.toArray(String[]::new));
    }

    /** The store's place is in the environment. */
    private CliRun runJar(String... arguments) throws IOException, InterruptedException {
        return CliRun.of(Map.of("RESILIENCE_STORE", file.toString()), arguments);
    }

    @Test
    void listsLettersOneALine() throws Exception {
        String first = kept("buy", "milk");
        String second = kept("sell", "eggs");
        CliRun run = runJar("list");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out()).contains(first, second, "shop/buy", "READY").doesNotContain("milk", "\u001b");
        assertThat(run("list", "--operation", "sell").out()).contains(second).doesNotContain(first);
        assertThat(run("list", "--limit", "1").err())
                .isEqualTo("more of them: --after " + first + System.lineSeparator());
    }

    @Test
    void showsALetterAndItsArgumentsOnlyWhenAsked() throws Exception {
        String id = kept("buy", "milk");
        assertThat(run("show", id).out())
                .contains(id, "IOException", "KEPT by guard", "hidden")
                .doesNotContain("milk");
        assertThat(run("show", id, "--reveal").out()).contains("[\"milk\"]");
    }

    @Test
    void neverShowsWhatIsRedacted() throws Exception {
        String id;
        try (DeadLetters letters = JdbcDeadLetters.sqlite(file)) {
            id = keep(letters, "pay", "4111", List.of(0));
        }
        assertThat(run("show", id, "--reveal").out()).contains("(hidden)").doesNotContain("4111");
        assertThat(run("export").out()).contains(id).doesNotContain("4111");
    }

    @Test
    void makesAParkedLetterDue() throws Exception {
        String id = parked();
        assertThat(run("replay", id, "--actor", "ann").out()).startsWith("made due: 1 of 1");
        assertThat(letter(id).status()).isEqualTo(LetterStatus.READY);
        try (DeadLetters letters = JdbcDeadLetters.sqlite(file)) {
            assertThat(letters.audit(id)).last().satisfies(line -> {
                assertThat(line.actor()).isEqualTo("ann");
                assertThat(line.action()).isEqualTo(LetterAudit.Action.REVIVED);
            });
            assertThat(letters.claimDue("shop", "buy", 1, MINUTE)).hasSize(1);
        }
    }

    @Test
    void makesALetterDueThatWaitsForItsNextAttempt() throws Exception {
        String id = kept("buy", "milk");
        try (DeadLetters letters = JdbcDeadLetters.sqlite(file)) {
            letters.fail(Objects.requireNonNull(letters.claim(id, MINUTE)), "again", Duration.ofDays(1));
            assertThat(letters.claimDue("shop", "buy", 1, MINUTE)).isEmpty();
        }
        assertThat(run("replay", "--service", "shop").out()).startsWith("made due: 1 of 1");
        try (DeadLetters letters = JdbcDeadLetters.sqlite(file)) {
            assertThat(letters.claimDue("shop", "buy", 1, MINUTE)).hasSize(1);
        }
    }

    @Test
    void discardsWithAReason() throws Exception {
        String id = kept("buy", "milk");
        assertThat(run("discard", id, "--reason", "ordered by phone").out()).startsWith("discarded: 1 of 1");
        assertThat(letter(id).status()).isEqualTo(LetterStatus.DISCARDED);
        assertThat(run("show", id).out()).contains("DISCARDED by cli:", ": ordered by phone");
    }

    @Test
    void touchesNothingUnlessToldWhichLetters() throws Exception {
        String id = kept("buy", "milk");
        CliRun run = run("discard", "--reason", "spring cleaning");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("name letters by their ids or by options, or say --all");
        assertThat(letter(id).status()).isEqualTo(LetterStatus.READY);
        assertThat(run("discard", "--all", "--reason", "spring cleaning").out()).startsWith("discarded: 1 of 1");
    }

    @Test
    void countsLetters() throws Exception {
        parked();
        kept("buy", "eggs");
        kept("sell", "eggs");
        assertThat(run("stats").out().lines())
                .containsExactly("shop/buy  1 READY, 1 PARKED", "shop/sell  1 READY", "all  3");
    }

    @Test
    void carriesLettersToAnotherStore() throws Exception {
        String id = kept("buy", "milk");
        Path lines = folder.resolve("letters.jsonl");
        assertThat(run("export", "--to", lines.toString()).err()).startsWith("exported: 1");
        assertThat(run("export", "--to", lines.toString()))
                .extracting(CliRun::exit, CliRun::err)
                .containsExactly(1, lines + " is there already; name a new file" + System.lineSeparator());
        file = folder.resolve("other.db");
        JdbcDeadLetters.sqlite(file).close();
        assertThat(run("import", lines.toString()).out()).startsWith("imported: 1, refused: 0");
        assertThat(letter(id).call().arguments()).isEqualTo("[\"milk\"]");
        CliRun again = runJar("import", lines.toString());
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.err())
                .isEqualTo("line 1 is refused: letter " + id + " is there already" + System.lineSeparator());
    }

    @Test
    void neverMakesALetterDueWhoseHiddenArgumentsWereLeftOut() throws Exception {
        String id;
        try (DeadLetters letters = JdbcDeadLetters.sqlite(file)) {
            id = keep(letters, "pay", "4111", List.of(0));
        }
        Path lines = folder.resolve("letters.jsonl");
        run("export", "--to", lines.toString());
        file = folder.resolve("other.db");
        JdbcDeadLetters.sqlite(file).close();
        assertThat(run("import", lines.toString()).out()).startsWith("imported: 1, refused: 0");
        assertThat(letter(id).status()).isEqualTo(LetterStatus.INCOMPLETE);
        CliRun replay = run("replay", id);
        assertThat(replay.out()).startsWith("made due: 0 of 1");
        assertThat(replay.err())
                .isEqualTo(
                        "letter " + id + " lacks its hidden arguments, which were left out of an export; make the call"
                                + " by hand, then discard it" + System.lineSeparator());
        assertThat(run("replay", "--all").out()).startsWith("made due: 0 of 1");
        assertThat(letter(id).status()).isEqualTo(LetterStatus.INCOMPLETE);
        assertThat(letter(id).deliveries()).isZero();
    }

    @Test
    void removesWhatIsFinished() throws Exception {
        String id = kept("buy", "milk");
        run("discard", id, "--reason", "done by hand");
        assertThat(run("purge").out()).startsWith("removed: 0, expired: 0");
        assertThat(run("purge", "--finished", "0s").out()).startsWith("removed: 1, expired: 0");
        assertThat(run("purge", "--finished", "soon"))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("'soon' is not a duration"));
    }

    @Test
    void tellsWhatIsWrongInASentence() throws Exception {
        Path missing = folder.resolve("nothing.db");
        CliRun run = CliRun.of(Map.of(), "list", "--store", missing.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("there is no file " + missing).doesNotContain("\tat ");
        assertThat(Files.exists(missing)).isFalse();

        kept("buy", "milk");
        String unknown = UUID.randomUUID().toString();
        assertThat(run("show", unknown))
                .extracting(CliRun::exit, CliRun::err)
                .containsExactly(
                        1,
                        "there is no letter " + unknown + " in this store; 'list' tells the ids"
                                + System.lineSeparator());
        assertThat(runJar("lst").err()).contains("Did you mean").contains("list");
        assertThat(run("list", "--status", "REDAY").exit()).isEqualTo(2);
        assertThat(CliRun.here("list", "--store", "jdbc:oracle:thin:@//127.0.0.1/x")
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void tellsAFileThatIsNoStore() throws Exception {
        Files.writeString(file, "no database at all, but long enough to be looked at as one. ".repeat(20));
        CliRun run = runJar("list");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("letters.db").doesNotContain("\tat ");
    }

    @Test
    void makesNoTablesInADatabaseOfSomebodyElse() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE customer (id INTEGER)");
        }
        byte[] before = Files.readAllBytes(file);
        for (String command : List.of("stats", "list", "export", "purge")) {
            CliRun run = run(command);
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err())
                    .startsWith("There is no store in jdbc:sqlite:" + file)
                    .contains("see whether the address and the prefix are right");
            assertThat(run.err().lines()).hasSize(1);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void tellsWhatCannotBeImported() throws Exception {
        kept("buy", "milk");
        CliRun directory = run("import", folder.toString());
        assertThat(directory.exit()).isEqualTo(1);
        assertThat(directory.err()).startsWith(folder + " is a directory; give the file that 'export' wrote");
        Path junk = Files.write(folder.resolve("junk"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2});
        CliRun binary = run("import", junk.toString());
        assertThat(binary.exit()).isEqualTo(1);
        assertThat(binary.err()).startsWith(junk + " is not text in UTF-8; give the file that 'export' wrote");
        assertThat(run("import", folder.resolve("none").toString()).err())
                .startsWith("there is no file or directory " + folder.resolve("none"));
        assertThat(run("export", "--to", folder.resolve("no/where").toString()).err())
                .startsWith("there is no file or directory " + folder.resolve("no/where"));
    }

    @Test
    void refusesAnAddressThatWouldBecomeAFileName() throws Exception {
        for (String address : List.of("jdbc:sqlite:" + file + "?cache=shared", "jdbc:sqlite::memory:")) {
            CliRun run = CliRun.here("stats", "--store", address);
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err()).startsWith("The store's address jdbc:sqlite:");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
