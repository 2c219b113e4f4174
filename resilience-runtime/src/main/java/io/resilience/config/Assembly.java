package io.resilience.config;

import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import io.resilience.policy.DurationText;
import io.resilience.policy.InvalidSettingException;
import io.resilience.policy.Policies;
import io.resilience.policy.RetryPolicy;
import io.resilience.policy.TimeoutPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes policies of values; a combination that can't work becomes a problem that names the places involved. */
final class Assembly {
    private final String subject;
    private final Values values;
    private final Collection<Problem> problems;

    /** {@code subject} is what the values are for, such as {@code ollama/generate}. */
    Assembly(String subject, Values values, Collection<Problem> problems) {
        this.subject = subject;
        this.values = values;
        this.problems = problems;
    }

    Effective effective(List<Problem> warnings) {
        if (!values.enabled()) {
            return new Effective(Policies.NONE, values, warnings);
        }
        Policies.Gates gates = new Policies.Gates(
                policy(Group.BREAKER, BreakerSettings::policy),
                policy(Group.RATE_LIMIT, LimitSettings::rateLimit),
                policy(Group.BULKHEAD, LimitSettings::bulkhead));
        Policies.Recovery recovery = new Policies.Recovery(
                values.present(Group.FALLBACKS) ? values.get(RecoverySettings.FALLBACKS) : List.of(),
                policy(Group.DEAD_LETTER, RecoverySettings::deadLetter),
                policy(Group.IDEMPOTENT, RecoverySettings::idempotency));
        Policies policies = new Policies(
                gates,
                policy(Group.RETRY, RetrySettings::policy),
                policy(Group.TIMEOUT, LimitSettings::timeout),
                RetrySettings.failures(values),
                recovery);
        checkDeadline(policies);
        List<Problem> all = new ArrayList<>(warnings);
        all.addAll(new Doubts(subject, values).found());
        return new Effective(policies, values, all);
    }

    private <P> @Nullable P policy(Group group, Function<Values, P> make) {
        if (!values.present(group)) {
            return null;
        }
        try {
            return make.apply(values);
        } catch (InvalidSettingException e) {
            String sentence = String.valueOf(e.getMessage());
            problem(involved(group, sentence), e);
            return null;
        }
    }

    /** The settings of the group that the sentence names. */
    private List<Setting<?>> involved(Group group, String sentence) {
        return Catalogue.of(group).stream()
                .filter(setting -> !setting.isSwitch())
                .filter(setting -> Pattern.compile("\\b" + setting.member() + "\\b")
                        .matcher(sentence)
                        .find())
                .toList();
    }

    private void problem(List<Setting<?>> involved, InvalidSettingException wrong) {
        String places = involved.stream()
                .map(setting ->
                        setting.name() + " from " + values.effective(setting).place())
                .collect(Collectors.joining(", "));
        Problem problem = wrong.at(subject, "", places);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** All attempts at their full length, and the shortest pauses between them, must fit into a deadline that was set. */
    private void checkDeadline(Policies policies) {
        if (policies.timeout() == null || values.stated(LimitSettings.TIMEOUT_VALUE) == null) {
            return;
        }
        Duration attempt = policies.timeout().attempt();
        Duration deadline = policies.timeout().deadline();
        if (attempt.isZero() || deadline.isZero()) {
            return;
        }
        RetryPolicy retry = policies.retry();
        double pauses = retry == null ? 0 : LeastPause.nanos(retry);
        int attempts = retry == null ? 1 : retry.maxAttempts();
        if (attempt.toNanos() * (double) attempts + pauses > deadline.toNanos()) {
            tooLate(retry, policies.timeout(), Duration.ofMillis((long) (pauses / 1e6)));
        }
    }

    private void tooLate(@Nullable RetryPolicy retry, TimeoutPolicy timeout, Duration pauses) {
        String attempt = DurationText.print(timeout.attempt());
        String deadline = DurationText.print(timeout.deadline());
        List<Setting<?>> limits = List.of(LimitSettings.TIMEOUT_VALUE, LimitSettings.TIMEOUT_DEADLINE);
        if (retry == null || retry.maxAttempts() == 1) {
            String cause = "an attempt of " + attempt + " doesn't fit into the deadline of " + deadline;
            problem(limits, tooShort(cause, "lower timeout.value or raise timeout.deadline"));
            return;
        }
        List<Setting<?>> involved = new ArrayList<>(limits);
        involved.add(0, RetrySettings.MAX_ATTEMPTS);
        String cause = retry.maxAttempts() + " attempts of " + attempt + " and at least " + DurationText.print(pauses)
                + " of pauses don't fit into the deadline of " + deadline;
        problem(involved, tooShort(cause, "lower retry.maxAttempts or timeout.value, or raise timeout.deadline"));
    }

    private static InvalidSettingException tooShort(String cause, String remedy) {
        return new InvalidSettingException(ProblemKind.DEADLINE_TOO_SHORT, cause, remedy);
    }
}
