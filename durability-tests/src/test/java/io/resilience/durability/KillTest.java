package io.resilience.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.annotation.Capture;
import io.resilience.durability.child.Fault;
import io.resilience.durability.child.Mark.Verb;
import io.resilience.durability.trial.Checks;
import io.resilience.durability.trial.Entry;
import io.resilience.durability.trial.Evidence;
import io.resilience.durability.trial.Finding;
import io.resilience.durability.trial.Program;
import io.resilience.durability.trial.Torment;
import io.resilience.durability.trial.Trial;
import io.resilience.durability.trial.TrialReport;
import io.resilience.testkit.Seed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Programs that share a database are killed, by SIGKILL, at named points and at random times, and frozen beyond their leases; a ledger
 * outside of them says what they did. {@code -Dresilience.kills=200 -Dresilience.items=10000} is the long run: as many for each
 * database.
 */
@Execution(ExecutionMode.CONCURRENT)
class KillTest {
    private static final int KILLS = Integer.getInteger("resilience.kills", 8);
    private static final int ITEMS = Integer.getInteger("resilience.items", 240);
    private static final int PROGRAMS = 3;
    private static final int MODES = Capture.values().length;
    private static final int POISON = -1;
    private static final Duration LEASE = Duration.ofSeconds(1);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "SQLITE, ON_FAILURE",
        "SQLITE, WRITE_AHEAD",
        "POSTGRESQL, ON_FAILURE",
        "POSTGRESQL, WRITE_AHEAD",
        "MARIADB, ON_FAILURE",
        "MARIADB, WRITE_AHEAD"
    })
    @SuppressWarnings("SystemOut") // the report of the test
    void nothingIsLostWhenProgramsAreKilled(Databank databank, Capture capture) throws Exception {
        long seed = Seed.of("KillTest " + databank + " " + capture).value();
        try (Trial trial = new Trial(databank.fresh(directory), capture, LEASE, directory)) {
            keepPoison(trial);
            Torment torment =
                    new Torment(trial, capture, new Torment.Size(KILLS / MODES, ITEMS / MODES, PROGRAMS), seed);
            torment.run();
            boolean drained = trial.drain(Fault.NONE, Duration.ofMinutes(1).plusMillis(20L * ITEMS));
            Evidence evidence = trial.evidence();
            TrialReport report = TrialReport.of(evidence, torment);
            System.out.println("KillTest " + databank + " " + capture + ": " + report);
            List<Finding> findings = Checks.of(evidence);
            assertThat(findings).as("%s\n%s", report, trial.errors()).isEmpty();
            assertThat(drained).as("all letters have ended").isTrue();
            assertThat(report.kills()).isGreaterThanOrEqualTo(KILLS / MODES);
            assertThat(report.acknowledged()).isPositive();
            assertThat(trial.chronology().entries().stream()
                            .filter(entry -> entry instanceof Entry.Ended end && end.how() == Entry.Ending.HALTED))
                    .as("programs ended by the poison")
                    .hasSizeBetween(1, trial.letters().maxDeliveries());
        }
    }

    /** A call whose every replay ends its program. */
    private static void keepPoison(Trial trial) throws Exception {
        trial.ledger().down(true);
        Program program = trial.start();
        program.ask("offer " + POISON + " 1");
        program.await(mark -> mark.verb() == Verb.ACK, Duration.ofSeconds(30));
        program.kill();
    }
}
