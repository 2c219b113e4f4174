package io.resilience.config;

import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import io.resilience.policy.DurationText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Valid settings that can have no effect beside each other. */
final class Doubts {
    private final String subject;
    private final Values values;

    Doubts(String subject, Values values) {
        this.subject = subject;
        this.values = values;
    }

    List<Problem> found() {
        List<Problem> doubts = new ArrayList<>();
        Duration timeout = values.get(LimitSettings.TIMEOUT_VALUE);
        if (values.present(Group.TIMEOUT) && !timeout.isZero()) {
            beyond(Group.BREAKER, BreakerSettings.SLOW_CALL, "no call lasts long enough to be slow", doubts);
            beyond(Group.BULKHEAD, LimitSettings.BULKHEAD_MAX_WAIT, "the timeout ends the wait before it", doubts);
        }
        return doubts;
    }

    private void beyond(Group group, Setting<Duration> setting, String effect, List<Problem> doubts) {
        Duration timeout = values.get(LimitSettings.TIMEOUT_VALUE);
        Duration value = values.get(setting);
        if (values.present(group) && value.compareTo(timeout) > 0) {
            String cause = setting.name() + " " + DurationText.print(value) + " ("
                    + values.effective(setting).place() + ") is longer than timeout.value "
                    + DurationText.print(timeout)
                    + " (" + values.effective(LimitSettings.TIMEOUT_VALUE).place() + "): " + effect;
            doubts.add(
                    Problem.of(ProblemKind.SETTING_WITHOUT_EFFECT, subject, cause, "lower the one or raise the other"));
        }
    }
}
