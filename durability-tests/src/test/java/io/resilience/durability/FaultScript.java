package io.resilience.durability;

import io.resilience.durability.child.Fault;
import io.resilience.durability.child.Mark;
import io.resilience.durability.child.Mark.Verb;
import io.resilience.durability.child.Parcel;
import io.resilience.durability.trial.Finding.Promise;
import io.resilience.durability.trial.Program;
import io.resilience.durability.trial.Trial;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;

/** A short trial in which one fault of the store must show. */
enum FaultScript {
    KILLED_BEFORE_THE_COMMIT(Fault.ACKNOWLEDGES_FIRST, Promise.NOTHING_LOST) {
        @Override
        void play(Trial trial, Fault fault) throws Exception {
            trial.ledger().down(true);
            Program program = trial.start(fault, "-Dkill.arm=keep.before-commit");
            program.ask("offer 0 1");
            expect(program.awaitAt("keep.before-commit", PATIENCE));
            if (fault != Fault.NONE) {
                expect(program.await(said(Verb.ACK, 0, 0), PATIENCE));
            }
            program.kill();
            trial.drain(Fault.NONE, PATIENCE);
        }
    },
    DATABASE_LOCKED(Fault.TAKES_BUSY_FOR_SUCCESS, Promise.NOTHING_LOST) {
        @Override
        void play(Trial trial, Fault fault) throws Exception {
            trial.ledger().down(true);
            Program program = trial.start(fault, "-Dkill.patience=PT0.3S");
            try (Connection connection =
                            DriverManager.getConnection(trial.table().place().url());
                    Statement statement = connection.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                expect(program.serve("offer 0 1"));
                statement.execute("ROLLBACK");
            }
            trial.drain(fault, PATIENCE);
        }
    },
    ZOMBIE_COMPLETES(Fault.IGNORES_TOKENS, Promise.NO_STALE_CHANGE) {
        @Override
        void play(Trial trial, Fault fault) throws Exception {
            Program zombie = keeping(trial, fault, 0);
            CountDownLatch frozen = new CountDownLatch(1);
            trial.ledger().ambush(zombie.pid(), () -> {
                freeze(zombie);
                frozen.countDown();
            });
            trial.ledger().down(false);
            frozen.await();
            Program owner = trial.start(Fault.NONE, "-Dkill.arm=invoke.begun");
            expect(owner.awaitAt("invoke.begun", PATIENCE));
            zombie.thaw();
            expect(zombie.await(
                    mark -> mark.verb() == Verb.SETTLE && mark.word(2).equals("complete"), PATIENCE));
            owner.kill();
            trial.drain(fault, PATIENCE);
        }
    },
    DONE_AT_ONCE(Fault.COUNTS_FAILURES, Promise.DELIVERIES_COUNTED) {
        @Override
        void play(Trial trial, Fault fault) throws Exception {
            keeping(trial, fault, 0);
            trial.drain(fault, PATIENCE);
        }
    },
    TWO_PROGRAMS(Fault.CLOCK_JUMPS, Promise.ONE_OWNER) {
        @Override
        void play(Trial trial, Fault fault) throws Exception {
            keeping(trial, Fault.NONE, 0).kill();
            trial.ledger().down(false);
            Program owner = trial.start(Fault.NONE, "-Dkill.arm=invoke.begun");
            expect(owner.awaitAt("invoke.begun", PATIENCE));
            trial.ledger().down(true);
            Program other = trial.start(fault);
            other.serve("offer 1 1");
            trial.ledger().down(false);
            boolean claimed = fault == Fault.NONE
                    ? trial.chronology().await(said(Verb.CLAIM, 1, 1), PATIENCE)
                    : other.await(said(Verb.CLAIM, 1, 0), PATIENCE);
            expect(claimed);
            owner.kill();
            trial.drain(fault, PATIENCE);
        }
    },
    ONE_ROW_SPOILED(Fault.STOPS_AT_BAD_ROW, Promise.NOTHING_LOST) {
        @Override
        void play(Trial trial, Fault fault) throws Exception {
            Program keeper = keeping(trial, Fault.NONE, 0, 1, 2);
            keeper.kill();
            trial.spoil(acknowledged(trial, 1));
            trial.drain(fault, fault == Fault.NONE ? PATIENCE : Duration.ofSeconds(4));
        }
    },
    REVIVED(Fault.REVIVES_WORN, Promise.NOTHING_LOST) {
        @Override
        void play(Trial trial, Fault fault) throws Exception {
            keeping(trial, Fault.NONE, 0).kill();
            trial.table().change("UPDATE resilience_letter SET status = 3, deliveries = 5, due_at = ?", Long.MAX_VALUE);
            trial.drain(fault, fault == Fault.NONE ? PATIENCE : Duration.ofSeconds(4));
        }
    },
    PURGED(Fault.PURGES_WAITING, Promise.NOTHING_LOST) {
        @Override
        void play(Trial trial, Fault fault) throws Exception {
            expect(keeping(trial, fault, 0, 1).serve("purge"));
            trial.drain(fault, PATIENCE);
        }
    },
    OFFERED_TWICE(Fault.FORGETS_KEYS, Promise.ONE_LETTER_A_KEY) {
        @Override
        void play(Trial trial, Fault fault) throws Exception {
            keeping(trial, fault, 0, 0).kill();
            trial.inspect();
            if (fault == Fault.NONE) { // a store whose keys can't be told apart any more refuses to start
                trial.drain(Fault.NONE, PATIENCE);
            }
        }
    };

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Fault fault;
    private final Promise broken;

    FaultScript(Fault fault, Promise broken) {
        this.fault = fault;
        this.broken = broken;
    }

    /** What it brings to light. */
    Fault fault() {
        return fault;
    }

    /** The promise that the fault breaks. */
    Promise broken() {
        return broken;
    }

    abstract void play(Trial trial, Fault fault) throws Exception;

    /** A program that kept letters of these parcels, the target being down. */
    private static Program keeping(Trial trial, Fault fault, int... numbers) throws Exception {
        trial.ledger().down(true);
        Program program = trial.start(fault);
        for (int number : numbers) {
            expect(program.serve("offer " + number + " 1"));
            expect(program.await(said(Verb.ACK, 0, number), PATIENCE));
        }
        return program;
    }

    private static String acknowledged(Trial trial, int number) {
        return trial.chronology().said(Verb.ACK).stream()
                .filter(said(Verb.ACK, 0, number))
                .map(mark -> mark.word(1))
                .findFirst()
                .orElseThrow();
    }

    private static Predicate<Mark> said(Verb verb, int word, int number) {
        return mark -> mark.verb() == verb && mark.word(word).equals(Parcel.key(number));
    }

    private static void freeze(Program program) {
        try {
            program.freeze();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void expect(boolean happened) {
        if (!happened) {
            throw new AssertionError("the script did not go as written");
        }
    }
}
