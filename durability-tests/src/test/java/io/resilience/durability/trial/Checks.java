package io.resilience.durability.trial;

import io.resilience.annotation.Capture;
import io.resilience.deadletter.LetterAudit.Action;
import io.resilience.deadletter.LetterRecord;
import io.resilience.deadletter.LetterStatus;
import io.resilience.durability.child.Mark;
import io.resilience.durability.child.Mark.Verb;
import io.resilience.durability.child.Parcel;
import io.resilience.durability.trial.Entry.Said;
import io.resilience.durability.trial.Finding.Promise;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what programs said with what they did and with what is left; every promise that was broken is a finding. */
public final class Checks {
    /** The database's clock counts milliseconds, and both ends of a lease are cut to them. */
    private static final long CLOCK_NANOS = 5_000_000;

    private final Evidence evidence;
    private final Map<String, Calls> calls;
    private final Claims claims;
    private final Map<String, List<Effect>> effects;
    private final Set<String> revived;
    private final List<Finding> findings = new ArrayList<>();

    private Checks(Evidence evidence) {
        this.evidence = evidence;
        this.calls = Calls.of(evidence.entries());
        this.claims = Claims.of(evidence.entries());
        this.effects = evidence.effects().stream().collect(Collectors.groupingBy(Effect::key));
        this.revived = evidence.entries().stream()
                .map(entry -> entry instanceof Said said && said.mark().verb() == Verb.REVIVED ? said.mark() : null)
                .filter(Objects::nonNull)
                .map(mark -> mark.word(0))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** All that is wrong; empty when every promise was kept. */
    public static List<Finding> of(Evidence evidence) {
        Checks checks = new Checks(evidence);
        checks.findings.addAll(evidence.complaints());
        checks.calls.forEach(checks::checkCalls);
        evidence.effects().forEach(checks::checkEffect);
        checks.checkReplays();
        checks.claims.lists().forEach(checks::checkOwners);
        evidence.remains().letters().values().forEach(checks::checkLetter);
        checks.checkGone();
        return List.copyOf(checks.findings);
    }

    private void find(Promise promise, String text) {
        findings.add(new Finding(promise, text));
    }

    private void checkCalls(String key, Calls made) {
        List<Effect> had = effects.getOrDefault(key, List.of());
        boolean promised =
                !made.letters().isEmpty() || (evidence.capture() == Capture.WRITE_AHEAD && made.begunAndCovered());
        boolean never = Parcel.poison(key)
                || (!made.letters().isEmpty() && evidence.spoiled().containsAll(made.letters()));
        if (promised && had.isEmpty() && !never) {
            find(Promise.NOTHING_LOST, key + " never had its effect; acknowledged letters: " + made.letters());
        }
        long first = had.stream()
                .filter(effect -> effect.letter().equals(Effect.NO_LETTER))
                .count();
        if (first > made.succeeded() + made.cutShort()) {
            find(
                    Promise.EFFECTS_BOUNDED,
                    key + " had " + first + " effects of first calls; " + made.succeeded() + " succeeded and "
                            + made.cutShort() + " were cut short");
        }
    }

    private void checkEffect(Effect effect) {
        Parcel parcel = Parcel.of(effect.number());
        if (!effect.key().equals(Parcel.key(effect.number()))
                || !effect.digest().equals(parcel.digest())) {
            find(Promise.SAME_CALL, effect + " is not " + parcel);
        }
    }

    private void checkReplays() {
        Map<String, Integer> replayed = new HashMap<>();
        evidence.effects().stream()
                .filter(effect -> !effect.letter().equals(Effect.NO_LETTER))
                .forEach(effect -> replayed.merge(effect.letter(), 1, Integer::sum));
        replayed.forEach((letter, count) -> {
            List<Claim> replays =
                    claims.ofLetter(letter).stream().filter(Claim::replay).toList();
            long completed = replays.stream().filter(Checks::completed).count();
            long cutShort = replays.stream().filter(Claim::cutShort).count();
            if (count > completed + cutShort) {
                find(
                        Promise.EFFECTS_BOUNDED,
                        "the replays of " + letter + " had " + count + " effects; " + completed + " completed and "
                                + cutShort + " were cut short");
            }
            checkCounted(letter, count, replays);
        });
    }

    private static boolean completed(Claim claim) {
        Mark settlement = claim.accepted();
        return settlement != null && settlement.word(2).equals("complete");
    }

    private void checkCounted(String letter, int effects, List<Claim> replays) {
        LetterRecord left = evidence.remains().letters().get(letter);
        long released = replays.stream().filter(Claim::perhapsReleased).count();
        long least = Math.max(effects, replays.size() - released);
        if (left != null && !revived.contains(letter) && left.deliveries() < least) {
            find(
                    Promise.DELIVERIES_COUNTED,
                    letter + " says " + left.deliveries() + " deliveries and had at least " + least);
        }
    }

    private void checkOwners(List<Claim> holds) {
        for (int i = 1; i < holds.size(); i++) {
            Claim later = holds.get(i);
            for (Claim earlier : holds.subList(0, i)) {
                checkOwners(earlier, later);
            }
        }
    }

    private void checkOwners(Claim earlier, Claim later) {
        boolean same = earlier.token() == later.token();
        boolean held = !earlier.mayHaveBeenSettled() && later.takenBy() < earlier.heldUntil() - CLOCK_NANOS;
        if (same || held) {
            find(Promise.ONE_OWNER, later + " while the lease lasted of " + earlier);
        }
        Mark settlement = earlier.accepted();
        if (settlement != null && settlement.before() > later.takenBy()) {
            find(Promise.NO_STALE_CHANGE, settlement.line() + " was accepted after " + later);
        }
    }

    private void checkLetter(LetterRecord letter) {
        String key = letter.idempotencyKey();
        if (letter.status() == LetterStatus.DONE && !effects.containsKey(key)) {
            find(Promise.DONE_IS_DONE, letter.id() + " (" + key + ") is done and had no effect");
        }
        if (evidence.spoiled().contains(letter.id())) {
            if (letter.status() != LetterStatus.PARKED) {
                find(Promise.ALL_ENDED, letter.id() + " can't be read and is " + letter.status());
            }
        } else if (Parcel.poison(key)) {
            checkPoison(letter);
        } else if (letter.status() != LetterStatus.DONE) {
            find(Promise.ALL_ENDED, letter.id() + " (" + key + ") is " + letter.status() + ", " + letter.lastError());
        }
    }

    private void checkPoison(LetterRecord letter) {
        if (letter.status() != LetterStatus.PARKED || letter.deliveries() != evidence.maxDeliveries()) {
            find(
                    Promise.POISON_PARKED,
                    letter.id() + " is " + letter.status() + " after " + letter.deliveries() + " deliveries");
        }
    }

    private void checkGone() {
        evidence.remains().audits().forEach((id, lines) -> {
            if (lines.stream().noneMatch(line -> line.action() == Action.DONE)) {
                find(
                        Promise.ALL_ENDED,
                        id + " was acknowledged and is gone, and its audit doesn't say that it was done: " + lines);
            }
        });
    }
}
