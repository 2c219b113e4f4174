package io.resilience.durability.trial;

import io.resilience.annotation.Capture;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * How a program is to end.
 *
 * @param kind by chance, at a point, or while its target works for it
 * @param point where its thread is to be, for an end at a point
 * @param passes how many threads pass there before
 * @param millis how long after its start, for an end by chance
 * @param zombie whether it is frozen until its leases are over, and goes on, before it ends
 */
record Fate(Kind kind, String point, int passes, int millis, boolean zombie) {
    /** Where a program can be killed. */
    enum Kind {
        CHANCE,
        POINT,
        /** After the effect, before the answer. */
        AMBUSH
    }

    private static final int LONGEST_MILLIS = 600;
    private static final int ZOMBIES = 6;

    private static final List<String> ALWAYS = List.of(
            "claim.before-commit",
            "claim.after-commit",
            "claim.told",
            "invoke.begun",
            "invoke.done",
            "complete.asked",
            "complete.before-commit",
            "complete.after-commit",
            "fail.before-commit",
            "purge.before-commit");

    private static final List<String> ON_FAILURE = List.of("keep.encoded", "keep.before-commit", "keep.after-commit");

    private static final List<String> WRITE_AHEAD = List.of(
            "journal.encoded",
            "journal.before-commit",
            "journal.after-commit",
            "withdraw.asked",
            "withdraw.before-commit",
            "failed.before-commit");

    /** What a JVM is to be started with for that. */
    String[] arguments() {
        return kind == Kind.POINT ? new String[] {"-Dkill.arm=" + point + ":" + passes} : new String[0];
    }

    /** All points, of which chance takes one. */
    static List<String> points(Capture capture) {
        List<String> points = new ArrayList<>(ALWAYS);
        points.addAll(capture == Capture.WRITE_AHEAD ? WRITE_AHEAD : ON_FAILURE);
        return points;
    }

    /** Every other program ends at a point, and these come round in turn. */
    static Fate draw(int turn, int round, Capture capture, Random random) {
        boolean zombie = random.nextInt(ZOMBIES) == 0;
        if (turn % 2 == 0) {
            return new Fate(Kind.CHANCE, "", 0, random.nextInt(LONGEST_MILLIS), zombie);
        }
        List<String> points = points(capture);
        int chosen = round % (points.size() + 1);
        return chosen == points.size()
                ? new Fate(Kind.AMBUSH, "answer", 0, 0, zombie)
                : new Fate(Kind.POINT, points.get(chosen), random.nextInt(4), 0, zombie);
    }
}
