package io.resilience.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.resilience.annotation.Capture;
import io.resilience.deadletter.LetterQuery;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterStatus;
import io.resilience.durability.child.ChildSettings.Place;
import io.resilience.durability.child.Fault;
import io.resilience.durability.child.Parcel;
import io.resilience.durability.trial.Evidence;
import io.resilience.durability.trial.Program;
import io.resilience.durability.trial.Trial;
import io.resilience.testkit.Seed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rows that someone else wrote into the store's table: none that isn't the declared call is delivered, each is parked, the good letters
 * between them arrive, and the JVM that reads them loads no class that it doesn't load for good letters, but what reading JSON and parking take.
 */
@Timeout(300)
class PayloadTest {
    private static final int GOOD = 40;
    private static final Duration LEASE = Duration.ofSeconds(10);
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final String LOADED = "[class,load] ";

    /** Classes that the JVM makes for a class of that name, each time under another address. */
    private static final Pattern GENERATED =
            Pattern.compile("(\\$\\$Lambda|\\$\\$(Enhancer|FastClass)ByGuice|[/+.]0x|\\$Proxy\\d|EventHandler\\d).*");

    /** Where a class may come from that only the run with hostile rows happens to load: the JDK's base, the JSON library, the log that tells of a breaker or an alert if there is one, this library. */
    private static final List<String> EXPECTED =
            List.of("java.", "jdk.internal.", "sun.", "com.fasterxml.jackson.", "org.slf4j.", "io.resilience.");

    /** Of this library's own names those of the program that is tried, whose classes a row could name. */
    private static final String TRIED = "io.resilience.durability.";

    @TempDir
    private Path directory;

    @Test
    void hostileRowsAreParkedAndLoadNothing() throws Exception {
        Random random = Seed.of("PayloadTest").random();
        Set<String> usual = classesLoaded("good", List.of(), random);
        List<String> hostile = Hostility.of(goodArguments(), random);
        assertThat(hostile.size()).as("hostile rows").isGreaterThanOrEqualTo(1500);
        Set<String> more = classesLoaded("hostile", hostile, random);
        more.removeAll(usual);
        assertThat(more).doesNotContainAnyElementsOf(Hostility.NAMES);
        assertThat(more.stream()
                        .filter(name -> EXPECTED.stream().noneMatch(name::startsWith) || name.startsWith(TRIED)))
                .isEmpty();
    }

    @Test
    void lettersOfOperationsThatNobodyKnowsStayWhereTheyAre() throws Exception {
        try (Trial trial = trial("unknown")) {
            keepGood(trial);
            String model = trial.letters().find(LetterQuery.all()).get(0).id();
            copy(trial, model, "stranger", "courier", "java.lang.Runtime.exec", "[]");
            copy(trial, model, "foreigner", "com.sun.rowset.JdbcRowSetImpl", "deliver", "[]");
            assertThat(trial.drain(Fault.NONE, LIMIT)).isTrue();
            assertThat(Stream.of("stranger", "foreigner").map(trial.letters()::letter))
                    .extracting(LetterRecord::status, LetterRecord::deliveries)
                    .containsOnly(tuple(LetterStatus.READY, 0));
        }
    }

    private String goodArguments() throws Exception {
        try (Trial trial = trial("good")) {
            return trial.letters().find(LetterQuery.all()).get(0).call().arguments();
        }
    }

    private Trial trial(String name) throws IOException {
        Place place = new Place("jdbc:sqlite:" + directory.resolve(name + ".db"), "", "");
        return new Trial(place, Capture.ON_FAILURE, LEASE, directory);
    }

    private static void keepGood(Trial trial) throws Exception {
        trial.ledger().down(true);
        Program keeper = trial.start();
        assertThat(keeper.serve("offer 0 " + GOOD)).isTrue();
        keeper.kill();
    }

    /** The classes of a program that replays good letters, and rows that must be parked. */
    private Set<String> classesLoaded(String name, List<String> rows, Random random) throws Exception {
        Path log = directory.resolve(name + ".classes");
        try (Trial trial = trial(name)) {
            keepGood(trial);
            insert(trial, rows, random);
            trial.ledger().down(false);
            trial.start(Fault.NONE, "-Xlog:class+load:file=" + log);
            assertThat(trial.drain(Fault.NONE, LIMIT))
                    .as("every row is done or parked")
                    .isTrue();
            checkEnds(trial.evidence());
        }
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(LOADED))
                    .map(line -> line.substring(line.indexOf(LOADED) + LOADED.length())
                            .split(" ", 2)[0])
                    .map(loaded -> GENERATED.matcher(loaded).replaceFirst(""))
                    .collect(Collectors.toSet());
        }
    }

    private static void checkEnds(Evidence evidence) {
        assertThat(evidence.remains().letters().values())
                .allSatisfy(letter -> assertThat(letter.status())
                        .as("%s: %.200s", letter.id(), letter.call().arguments())
                        .isEqualTo(evidence.spoiled().contains(letter.id()) ? LetterStatus.PARKED : LetterStatus.DONE));
        assertThat(evidence.effects())
                .hasSize(GOOD)
                .allSatisfy(effect -> assertThat(effect.digest())
                        .isEqualTo(Parcel.of(effect.number()).digest()));
    }

    private static void insert(Trial trial, List<String> rows, Random random) {
        String model = trial.letters().find(LetterQuery.all()).get(0).id();
        IntStream.range(0, rows.size()).forEach(row -> {
            String id = String.format(Locale.ROOT, "hostile-%05d", row);
            copy(trial, model, id, "courier", "deliver", rows.get(row));
            trial.expectParked(id);
        });
        spoil(trial, model, "signature", "signature", "deliver(java.lang.String,com.sun.rowset.JdbcRowSetImpl)");
        spoil(trial, model, "redacted", "redacted", "0,one");
        spoil(trial, model, "encrypted", "key_id", "no such key");
        trial.table()
                .change("UPDATE resilience_letter SET due_at = ABS(RANDOM()) % ?", random.nextInt(900_000) + 100_000);
    }

    private static void spoil(Trial trial, String model, String id, String column, String text) {
        String good = trial.letters().letter(model).call().arguments();
        copy(trial, model, id, "courier", "deliver", good);
        trial.table().change("UPDATE resilience_letter SET " + column + " = ? WHERE id = ?", text, id);
        trial.expectParked(id);
    }

    /** As if it had just been kept, whatever the program that kept the model did with that before it was killed. */
    private static void copy(Trial trial, String model, String id, String service, String operation, String arguments) {
        trial.table()
                .change(
                        "INSERT INTO resilience_letter (id, service, operation, signature, arguments, redacted,"
                                + " idempotency_key, open_key, fingerprint, key_id, error_class, error_message, attempts,"
                                + " created_at, origin, status, due_at, finished_at, token, deliveries, failures,"
                                + " last_error) SELECT ?, ?, ?, signature, ?, redacted, ?, NULL, fingerprint, key_id,"
                                + " error_class, error_message, attempts, created_at, origin, 0, created_at, NULL, 0, 0, 0, NULL FROM resilience_letter WHERE id = ?",
                        id,
                        service,
                        operation,
                        arguments,
                        id,
                        model);
    }
}
