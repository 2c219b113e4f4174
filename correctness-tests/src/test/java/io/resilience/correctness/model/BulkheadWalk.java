package io.resilience.correctness.model;

import static io.resilience.correctness.model.Invariant.C1;

import io.resilience.bulkhead.Slots;
import io.resilience.bulkhead.Waiter;
import io.resilience.testkit.Seed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** One random sequence of entering, waiting, giving up, leaving and changed limits, done to real places and to a list and a queue. */
final class BulkheadWalk {
    private static final int STEPS = 60;

    private final Seed seed;
    private final Ledger ledger;
    private final Random random;
    private final Slots slots;
    private final List<Integer> granted = new ArrayList<>();
    private final List<Integer> expected = new ArrayList<>();
    private final Deque<Integer> line = new ArrayDeque<>();
    private final List<Waiter> waiters = new ArrayList<>();
    private int limit;
    private int inside;
    private int step;

    BulkheadWalk(Seed seed, Ledger ledger) {
        this.seed = seed;
        this.ledger = ledger;
        random = seed.random();
        limit = 1 + random.nextInt(3);
        slots = new Slots(limit);
    }

    void go() {
        for (step = 0; step < STEPS && !ledger.isBroken(); step++) {
            step(random.nextInt(10));
            compare();
        }
        while (inside > 0 && !ledger.isBroken()) {
            exit();
            compare();
        }
        ledger.check(C1, slots.taken() == 0 && slots.waiting() == 0, this);
    }

    private void step(int dice) {
        switch (dice) {
            case 0, 1, 2 -> enter();
            case 3, 4 -> await(random.nextInt(5));
            case 5 -> cancel();
            case 6 -> limit(1 + random.nextInt(4));
            default -> {
                if (inside > 0) {
                    exit();
                }
            }
        }
    }

    private void enter() {
        boolean room = inside < limit && line.isEmpty();
        ledger.check(C1, slots.tryEnter() == room, this);
        inside += room ? 1 : 0;
    }

    private void await(int most) {
        int number = waiters.size();
        Waiter waiter = new Waiter(() -> granted.add(number));
        boolean room = line.size() < most;
        if (room) {
            waiters.add(waiter);
            line.add(number);
        }
        ledger.check(C1, slots.await(waiter, most) == room, this);
        grant();
    }

    private void cancel() {
        if (!waiters.isEmpty()) {
            int number = random.nextInt(waiters.size());
            ledger.check(C1, slots.cancel(waiters.get(number)) == line.remove(number), this);
        }
    }

    private void limit(int places) {
        limit = places;
        slots.limit(places);
        grant();
    }

    private void exit() {
        slots.exit();
        inside--;
        grant();
    }

    private void grant() {
        while (inside < limit && !line.isEmpty()) {
            inside++;
            expected.add(line.remove());
        }
    }

    private void compare() {
        boolean same = slots.taken() == inside && slots.waiting() == line.size() && granted.equals(expected);
        ledger.check(C1, same, this);
    }

    @Override
    public String toString() {
        return "step " + step + " of " + seed + ": " + slots.taken() + " taken, " + slots.waiting()
                + " waiting, granted " + granted + ", not " + inside + ", " + line + ", " + expected;
    }
}
