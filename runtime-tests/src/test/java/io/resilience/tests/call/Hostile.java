package io.resilience.tests.call;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One place of the program's code that ends badly while it is armed. */
record Hostile(Place place, Fate fate) {
    private static volatile @Nullable Hostile now;
    private static volatile boolean met;

    /** Where the program's code is called. */
    enum Place {
        BODY,
        STAGE,
        PREDICATE,
        FALLBACK,
        CAPTURE,
        CARRIER,
        EXECUTOR,
        LISTENER,
        ATTENDANCE,
        WITNESS,
        KEY,
        ACCESSOR,
        TIMER,
        SLEEPER,
        TICKER,
        CODEC,
        STORE
    }

    /** What it ends in. */
    enum Fate {
        EXCEPTION(() -> new IllegalStateException("hostile")),
        ERROR(() -> new AssertionError("hostile")),
        LINKAGE(() -> new NoClassDefFoundError("hostile")),
        STACK(StackOverflowError::new),
        RECURSION(Hostile::endless),
        HEAP(() -> new OutOfMemoryError("hostile")),
        CANCELLED(() -> new CancellationException("hostile"));

        private final Supplier<Throwable> made;

        Fate(Supplier<Throwable> made) {
            this.made = made;
        }
    }

    /** Overflows the stack as code does that calls itself without end. */
    @SuppressWarnings("InfiniteRecursion")
    private static Throwable endless() {
        return endless();
    }

    /** From now on this place ends so. */
    static void arm(Place place, Fate fate) {
        met = false;
        now = new Hostile(place, fate);
    }

    /** All is well again; answers whether the place was met. */
    static boolean disarm() {
        now = null;
        return met;
    }

    /** Whether this place is the one that ends badly now. */
    static boolean isArmed(Place place) {
        Hostile armed = now;
        return armed != null && armed.place == place;
    }

    /** To be called where the program's code is. */
    static void at(Place here) {
        Hostile armed = now;
        if (armed != null && armed.place == here) {
            met = true;
            throw Hostile.<RuntimeException>unchecked(armed.fate.made.get());
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <X extends Throwable> X unchecked(Throwable failure) throws X {
        throw (X) failure;
    }
}
