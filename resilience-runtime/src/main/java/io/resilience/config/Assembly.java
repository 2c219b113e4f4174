package io.resilience.config;

import io.resilience.policy.DurationText;
import io.resilience.policy.Policies;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes policies of values; a combination that can't work becomes a problem that names the places involved. */
final class Assembly {
    private final String subject;
    private final Values values;
    private final Collection<String> problems;

    /** {@code subject} is what the values are for, such as {@code ollama/generate}. */
    Assembly(String subject, Values values, Collection<String> problems) {
        this.subject = subject;
        this.values = values;
        this.problems = problems;
    }

    Effective effective(List<String> warnings) {
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
        List<String> all = new ArrayList<>(warnings);
        all.addAll(new Doubts(subject, values).found());
        return new Effective(policies, values, all);
    }

    private <P> @Nullable P policy(Group group, Function<Values, P> make) {
        if (!values.present(group)) {
            return null;
        }
        try {
            return make.apply(values);
        } catch (IllegalArgumentException e) {
            String sentence = Objects.requireNonNullElse(e.getMessage(), e.toString());
            problem(involved(group, sentence), sentence);
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

    private void problem(List<Setting<?>> involved, String sentence) {
        String places = involved.stream()
                .map(setting ->
                        setting.name() + " from " + values.effective(setting).place())
                .collect(Collectors.joining(", "));
        String problem = subject + ": " + sentence + " (" + places + ")";
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
        int attempts = policies.retry() == null ? 1 : policies.retry().maxAttempts();
        double pauses = policies.retry() == null ? 0 : LeastPause.nanos(policies.retry());
        if (attempt.toNanos() * (double) attempts + pauses > deadline.toNanos()) {
            problem(
                    List.of(RetrySettings.MAX_ATTEMPTS, LimitSettings.TIMEOUT_VALUE, LimitSettings.TIMEOUT_DEADLINE),
                    attempts + " attempts of " + DurationText.print(attempt) + " and at least "
                            + DurationText.print(Duration.ofMillis((long) (pauses / 1e6)))
                            + " of pauses don't fit into the deadline of " + DurationText.print(deadline)
                            + "; lower retry.maxAttempts or timeout.value, or raise timeout.deadline");
        }
    }
}
