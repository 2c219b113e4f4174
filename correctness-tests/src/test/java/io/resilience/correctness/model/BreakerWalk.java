package io.resilience.correctness.model;

import static io.resilience.correctness.model.Invariant.C2;
import static io.resilience.correctness.model.Invariant.C3;
import static io.resilience.correctness.model.Invariant.C4;
import static io.resilience.correctness.model.Invariant.C5;
import static io.resilience.correctness.model.Invariant.C6;
import static io.resilience.correctness.model.Invariant.C7;
import static io.resilience.correctness.model.Invariant.C8;
import static io.resilience.correctness.model.Invariant.C9;

import io.resilience.breaker.Breaker;
import io.resilience.breaker.BreakerSnapshot;
import io.resilience.breaker.BreakerState;
import io.resilience.breaker.Transition;
import io.resilience.correctness.model.BreakerModel.Leave;
import io.resilience.policy.BreakerPolicy;
import io.resilience.testkit.ManualClockwork;
import io.resilience.testkit.Seed;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** One random sequence of steps, done to a real breaker and to the model; after each step the two must agree. */
final class BreakerWalk {
    private record Running(long permit, Leave leave, BreakerPolicy policy) {}

    private static final long[] ORIGINS = {0, 1, 1_000_000_000_000L, 86_400_000_000_000L};
    private static final int STEPS = 50;

    private final Seed seed;
    private final Ledger ledger;
    private final Random random;
    private final BreakerPolicyDraw draw;
    private final ManualClockwork time;
    private final Breaker breaker;
    private final BreakerModel model;
    private final List<Running> running = new ArrayList<>();
    private final List<Running> settled = new ArrayList<>();
    private final List<Transition> heard = new ArrayList<>();
    private final Set<BreakerState> reached = EnumSet.of(BreakerState.CLOSED);
    private final boolean throwing;
    private final long origin;
    private int compared;
    private BreakerPolicy policy;
    private int step;

    BreakerWalk(Seed seed, Ledger ledger) {
        this.seed = seed;
        this.ledger = ledger;
        random = seed.random();
        draw = new BreakerPolicyDraw(random);
        policy = draw.policy();
        throwing = random.nextInt(4) == 0;
        origin = ORIGINS[random.nextInt(ORIGINS.length)];
        double chance = random.nextInt(10) / 10.0;
        time = ManualClockwork.startingAt(origin);
        time.chance().fix(chance);
        breaker = new Breaker(policy, time.clockwork(), this::hear);
        model = new BreakerModel(policy, chance, origin);
    }

    private void hear(Transition transition) {
        heard.add(transition);
        if (throwing) {
            throw new IllegalStateException("a listener of the test");
        }
    }

    /** Walks until the end or the first step that breaks an invariant; the states it reached. */
    Set<BreakerState> go() {
        for (int i = 0; i < STEPS && !ledger.isBroken(); i++) {
            step(i);
            compare();
        }
        return reached;
    }

    private void step(int number) {
        int dice = random.nextInt(100);
        step = number;
        if (dice < 35) {
            enter();
        } else if (dice < 75) {
            end();
        } else if (dice < 90) {
            passTime(Duration.ofMillis(250L * random.nextInt(24)));
        } else if (dice < 95) {
            again();
        } else {
            operate(dice);
        }
    }

    private void enter() {
        long permit = breaker.enter(policy, time.nanos());
        Leave leave = model.enter(time.nanos());
        boolean same = (permit == Breaker.REFUSED) == leave.isNone();
        ledger.check(model.state() == BreakerState.HALF_OPEN ? C3 : C4, same, this);
        if (permit != Breaker.REFUSED && same) {
            running.add(new Running(permit, leave, policy));
        }
    }

    private void end() {
        if (running.isEmpty()) {
            enter();
            return;
        }
        Running call = running.remove(random.nextInt(running.size()));
        settle(call, call.leave.epoch() == model.epoch() ? C7 : C5);
        settled.add(call);
    }

    /** Settles once more what was settled, which nobody may notice; ordinary permits of one phase are all alike, so only probes are told apart. */
    private void again() {
        if (!settled.isEmpty()) {
            Running call = settled.get(random.nextInt(settled.size()));
            if (call.leave.probe() > 0 || call.leave.epoch() != model.epoch()) {
                settle(call, C2);
            }
        }
    }

    private void settle(Running call, Invariant invariant) {
        boolean slow = random.nextInt(4) == 0;
        switch (random.nextInt(5)) {
            case 0 -> {
                breaker.released(call.policy, call.permit, time.nanos());
                model.release(call.leave);
            }
            case 1, 2 -> {
                boolean counted = breaker.failed(call.policy, call.permit, new IOException("down"), slow, time.nanos());
                boolean expected = model.settle(call.leave, call.policy.trip(), true, slow, time.nanos());
                ledger.check(invariant, counted == expected, this);
            }
            default -> {
                boolean counted = breaker.succeeded(call.policy, call.permit, slow, time.nanos());
                boolean expected = model.settle(call.leave, call.policy.trip(), false, slow, time.nanos());
                ledger.check(invariant, counted == expected, this);
            }
        }
    }

    private void passTime(Duration duration) {
        boolean overdue = model.state() == BreakerState.HALF_OPEN
                && model.probesOut() > 0
                && duration.compareTo(policy.probing().probeTimeout()) >= 0;
        int before = model.epoch();
        time.advance(duration);
        model.passTime(time.nanos());
        if (overdue) {
            ledger.check(C6, breaker.epoch() > before, this);
        }
    }

    private void operate(int dice) {
        long now = time.nanos();
        switch (dice) {
            case 95 -> {
                long until = someTime(now);
                breaker.forceOpen(policy, until, "test");
                model.forceOpen(until, now);
            }
            case 96 -> {
                breaker.reset(policy, "test");
                model.reset(now);
            }
            case 97 -> {
                long until = someTime(now);
                breaker.disable(policy, until, "test");
                model.disable(until, now);
            }
            case 98 -> {
                breaker.close(policy, "test");
                model.close(now);
            }
            default -> {
                policy = draw.changed(policy);
                breaker.reshape(policy);
                model.reshape(policy.trip().window(), now);
            }
        }
    }

    private long someTime(long now) {
        return random.nextBoolean() ? Long.MAX_VALUE : now + 1_000_000_000L * (1 + random.nextInt(4));
    }

    private void compare() {
        BreakerSnapshot seen = breaker.snapshot();
        reached.add(seen.state());
        ledger.check(C4, seen.state() == model.state() && breaker.epoch() == model.epoch() && path(), this);
        if (seen.state() == BreakerState.CLOSED || seen.state() == BreakerState.DISABLED) {
            ledger.check(C7, seen.tally().equals(model.tally(time.nanos())), this);
        }
        if (throwing) {
            ledger.check(C8, !ledger.isBroken(), this);
        }
        if (origin != 0) {
            ledger.check(C9, !ledger.isBroken(), this);
        }
    }

    /** Whether what was heard since the last step is what the model did. */
    private boolean path() {
        int from = compared;
        compared = heard.size();
        return compared == model.moves().size()
                && heard.subList(from, compared).stream()
                        .map(move -> move.from() + ">" + move.to() + " " + move.epoch())
                        .toList()
                        .equals(model.moves().subList(from, compared));
    }

    @Override
    public String toString() {
        return "step " + step + " of " + seed + ": " + policy + ", "
                + breaker.snapshot().state() + " " + breaker.epoch()
                + " " + heard.stream().map(Transition::to).toList() + ", not " + model.state() + " " + model.epoch()
                + " " + model.moves() + ", " + breaker.snapshot().tally() + ", not " + model.tally(time.nanos());
    }
}
