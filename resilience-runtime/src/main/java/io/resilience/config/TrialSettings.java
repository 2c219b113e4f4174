package io.resilience.config;

import static io.resilience.exception.ProblemKind.TRIAL_UNFIT;

import io.resilience.exception.DefinitionException;
import io.resilience.exception.Problem;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/** Which settings can be tried without being in force. */
public enum TrialSettings {
    /** On outcomes that are recorded. */
    RECORDED,
    /** Beside those in force, on the calls to come. */
    SHADOW;

    private static final Set<Setting<?>> MACHINE = Set.of(
            BreakerSettings.FAILURE_THRESHOLD,
            BreakerSettings.FAILURE_RATE,
            BreakerSettings.SLOW_CALL_RATE,
            BreakerSettings.SLOW_CALL,
            BreakerSettings.WINDOW,
            BreakerSettings.MINIMUM_CALLS,
            BreakerSettings.OPEN_FOR,
            BreakerSettings.OPEN_MULTIPLIER,
            BreakerSettings.MAX_OPEN_FOR,
            BreakerSettings.OPEN_JITTER,
            BreakerSettings.HALF_OPEN_CALLS,
            BreakerSettings.SUCCESS_THRESHOLD,
            BreakerSettings.PROBE_TIMEOUT,
            BreakerSettings.RAMP_UP);

    private static final Set<Setting<?>> JUDGEMENT = Set.of(
            BreakerSettings.FAIL_ON,
            BreakerSettings.SKIP_ON,
            BreakerSettings.RECORD_RESULT,
            RetrySettings.RETRYABLE_ERRORS,
            RetrySettings.NON_RETRYABLE_ERRORS);

    /**
     * Checks a change that is to be tried: what it says as for any other, and that it is about what can be tried.
     *
     * @throws DefinitionException with every problem
     */
    public void check(LiveChange change) {
        Collection<Problem> problems = new LinkedHashSet<>();
        LiveEntry entry = LiveEntry.read(change, Long.MAX_VALUE, problems);
        Set<Setting<?>> all = new LinkedHashSet<>(entry.settings().keySet());
        all.addAll(entry.taken());
        all.stream().filter(setting -> !fits(setting)).forEach(setting -> problems.add(unfit(setting, change)));
        if (!problems.isEmpty()) {
            throw new DefinitionException(problems);
        }
    }

    private boolean fits(Setting<?> setting) {
        return MACHINE.contains(setting) || (this == SHADOW && JUDGEMENT.contains(setting));
    }

    private Problem unfit(Setting<?> setting, LiveChange change) {
        if (JUDGEMENT.contains(setting)) {
            return Problem.of(
                    TRIAL_UNFIT,
                    change.place(),
                    setting.name() + " can't be tried on what is recorded: of a failure only that it was one",
                    "let it run beside as a shadow");
        }
        return Problem.of(
                TRIAL_UNFIT,
                change.place(),
                setting.name() + " can't be tried: it is not about when a breaker opens and closes",
                "leave it out, and try " + names());
    }

    private static String names() {
        Set<String> names = new TreeSet<>();
        MACHINE.forEach(setting -> names.add(setting.name()));
        return String.join(", ", names);
    }
}
