package io.resilience.durability.trial;

import io.resilience.durability.child.Mark.Verb;
import io.resilience.durability.trial.Entry.Ended;
import io.resilience.durability.trial.Entry.Ending;
import io.resilience.durability.trial.Entry.Said;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a trial was, in figures.
 *
 * @param kills programs that SIGKILL ended in the torment
 * @param killedAt how often where
 * @param zombies programs that outlived their leases, frozen
 * @param halts programs that a parcel ended
 * @param calls begun
 * @param succeeded calls that returned a value
 * @param acknowledged letters that were acknowledged
 * @param unkept calls that failed and were not kept, which was told
 * @param replays claims of letters for a replay
 * @param effects in the ledger
 * @param repeated calls that had more than one effect
 * @param most effects of one call
 * @param revived letters that had been parked for the kills they went through
 */
public record TrialReport(
        int kills,
        Map<String, Integer> killedAt,
        int zombies,
        long halts,
        long calls,
        long succeeded,
        long acknowledged,
        long unkept,
        long replays,
        int effects,
        long repeated,
        long most,
        long revived) {
    /** Counts. */
    public static TrialReport of(Evidence evidence, Torment torment) {
        Map<Verb, Long> said = evidence.entries().stream()
                .filter(Said.class::isInstance)
                .collect(Collectors.groupingBy(entry -> ((Said) entry).mark().verb(), Collectors.counting()));
        Function<Verb, Long> count = verb -> said.getOrDefault(verb, 0L);
        Map<String, Long> byKey =
                evidence.effects().stream().collect(Collectors.groupingBy(Effect::key, Collectors.counting()));
        return new TrialReport(
                torment.kills().values().stream().mapToInt(Integer::intValue).sum(),
                Map.copyOf(torment.kills()),
                torment.zombies(),
                evidence.entries().stream()
                        .filter(entry -> entry instanceof Ended end && end.how() == Ending.HALTED)
                        .count(),
                count.apply(Verb.CALL),
                count.apply(Verb.OK),
                count.apply(Verb.ACK),
                count.apply(Verb.LOST),
                count.apply(Verb.CLAIM),
                evidence.effects().size(),
                byKey.values().stream().filter(times -> times > 1).count(),
                byKey.values().stream().mapToLong(Long::longValue).max().orElse(0),
                count.apply(Verb.REVIVED));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                """
                %d kills %s, %d zombies, %d halts by poison
                %d calls: %d succeeded, %d letters acknowledged, %d refused and told so
                %d claims, %d effects; %d calls had more than one, at most %d; %d letters revived that kills had parked
                none of %d acknowledged lost: with 95 %% confidence fewer than %.1e are\
                """,
                kills,
                new java.util.TreeMap<>(killedAt),
                zombies,
                halts,
                calls,
                succeeded,
                acknowledged,
                unkept,
                replays,
                effects,
                repeated,
                most,
                revived,
                acknowledged,
                3.0 / Math.max(1, acknowledged));
    }
}
