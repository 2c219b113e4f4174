package io.resilience.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.resilience.annotation.Capture;
import io.resilience.durability.child.ChildSettings.Place;
import io.resilience.durability.child.Fault;
import io.resilience.durability.trial.Checks;
import io.resilience.durability.trial.Finding;
import io.resilience.durability.trial.Trial;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the kill test would say of broken stores. Each script brings its fault to light and is run twice: with the store as it is, which
 * must keep every promise, and with the fault in it, which must be found.
 */
@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
class FaultTest {
    private static final Duration LEASE = Duration.ofSeconds(1);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void thePlainStoreKeepsItsPromises(FaultScript script) throws Exception {
        assertThat(run(script, Fault.NONE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theBrokenStoreIsFound(FaultScript script) throws Exception {
        assertThat(run(script, script.fault())).extracting(Finding::promise).contains(script.broken());
    }

    @Test
    void everyFaultHasAScript() {
        EnumSet<Fault> scripted = EnumSet.of(Fault.NONE);
        Arrays.stream(FaultScript.values()).map(FaultScript::fault).forEach(scripted::add);
        assertThat(scripted).isEqualTo(EnumSet.allOf(Fault.class));
    }

    private List<Finding> run(FaultScript script, Fault fault) throws Exception {
        Place place = new Place("jdbc:sqlite:" + directory.resolve("letters.db"), "", "");
        try (Trial trial = new Trial(place, Capture.ON_FAILURE, LEASE, directory)) {
            play(script, trial, fault);
            return Checks.of(trial.evidence());
        }
    }

    private static void play(FaultScript script, Trial trial, Fault fault) throws Exception {
        try {
            script.play(trial, fault);
        } catch (AssertionError astray) {
            throw new AssertionError(
                    "%s; the programs said %s and, of errors, %s"
                            .formatted(astray.getMessage(), trial.chronology().entries(), trial.errors()),
                    astray);
        }
    }
}
