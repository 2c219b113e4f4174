package io.resilience.durability.child;

import io.resilience.durability.child.Mark.Verb;
import io.resilience.jdbc.TransactionPoints;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Named places where a thread can be made to wait for the end of its process. */
final class FailPoints implements TransactionPoints {
    private static final String FIRST = "kill.arm";

    private record Armed(String point, int passes) {}

    private final ThreadLocal<@Nullable String> operation = new ThreadLocal<>();
    private final AtomicReference<@Nullable Armed> armed = new AtomicReference<>();
    private final Voice voice;

    /** The property {@value #FIRST} names a point that is armed from the start, after a colon the passes. */
    FailPoints(Voice voice) {
        this.voice = voice;
        String first = System.getProperty(FIRST);
        if (first != null) {
            String[] words = first.split(":", 2);
            arm(words[0], words.length == 1 ? 0 : Integer.parseInt(words[1]));
        }
    }

    /** The next thread that comes by stays, once so many have passed. */
    void arm(String point, int passes) {
        armed.set(new Armed(point, passes));
    }

    /** A thread comes by. */
    void reach(String point) {
        Armed before = armed.getAndUpdate(now -> next(now, point));
        if (before != null && before.point.equals(point) && before.passes == 0) {
            voice.say(Verb.AT, point);
            while (true) {
                LockSupport.park(this);
            }
        }
    }

    private static @Nullable Armed next(@Nullable Armed now, String point) {
        if (now == null || !now.point.equals(point)) {
            return now;
        }
        return now.passes == 0 ? null : new Armed(point, now.passes - 1);
    }

    /** Does one of the store's operations, whose transactions then have points of its name. */
    <T extends @Nullable Object> T during(String name, Supplier<T> work) {
        String outer = operation.get();
        operation.set(name);
        try {
            return work.get();
        } finally {
            operation.set(outer);
        }
    }

    @Override
    public Passage begun() {
        String name = String.valueOf(operation.get());
        return new Passage() {
            @Override
            public void beforeCommit() {
                reach(name + ".before-commit");
            }

            @Override
            public void afterCommit() {
                reach(name + ".after-commit");
            }
        };
    }
}
