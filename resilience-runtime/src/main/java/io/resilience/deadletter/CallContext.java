package io.resilience.deadletter;

import org.jspecify.annotations.Nullable;

/**
 * What the running code may know about the call that it serves: its idempotency key, and whether it is a replay. Bound to the
 * thread while the guarded code runs; contexts nest, and closing a {@link Scope} restores the outer one.
 */
public final class CallContext {
    private static final CallContext NONE = new CallContext(null, null, null, null);
    private static final ThreadLocal<@Nullable CallContext> CURRENT = new ThreadLocal<>();

    private final @Nullable String idempotencyKey;
    private final @Nullable LetterRecord letter;
    private final @Nullable AnswerWatch watch;
    private final @Nullable Within within;

    private CallContext(
            @Nullable String idempotencyKey,
            @Nullable LetterRecord letter,
            @Nullable AnswerWatch watch,
            @Nullable Within within) {
        this.idempotencyKey = idempotencyKey;
        this.letter = letter;
        this.watch = watch;
        this.within = within;
    }

    /** A call, and the one that it is part of. */
    private record Within(Object call, @Nullable Within outer) {}

    /** The context of the calling thread; an empty one when there is none. */
    public static CallContext current() {
        CallContext current = CURRENT.get();
        return current == null ? NONE : current;
    }

    /** This context within which a call with the given key is made. */
    public CallContext withKey(@Nullable String key) {
        return new CallContext(key, letter, watch, within);
    }

    /** This context, in which what is called is part of {@code call}. */
    public CallContext within(Object call) {
        return new CallContext(idempotencyKey, letter, watch, new Within(call, within));
    }

    /** Whether what is called in this context is part of {@code call}, on whatever thread. */
    @SuppressWarnings("ReferenceEquality") // it is that very call, or it is not
    public boolean isWithin(Object call) {
        Within each = within;
        while (each != null && each.call != call) {
            each = each.outer;
        }
        return each != null;
    }

    /** This context with its remembered answers told to {@code other}. */
    CallContext watchedBy(AnswerWatch other) {
        return new CallContext(idempotencyKey, letter, other, within);
    }

    /** To be told that a remembered answer of this age was given in place of a call. */
    public void remembered(long ageNanos) {
        if (watch != null) {
            watch.note(ageNanos);
        }
    }

    /** The context of a letter's replay. */
    static CallContext replaying(LetterRecord letter) {
        return new CallContext(letter.idempotencyKey(), letter, null, null);
    }

    /** The key that identifies the logical call, the same for all attempts and replays; null when there is none. */
    public @Nullable String idempotencyKey() {
        return idempotencyKey;
    }

    /**
     * Whether the call of this operation is the replay of a dead letter. Then a guard neither answers by a fallback, which would
     * end the letter though nothing was done, nor keeps another letter.
     */
    public boolean replays(String service, String operation) {
        return letter != null
                && letter.service().equals(service)
                && letter.operation().equals(operation);
    }

    /** The id of the letter that is being replayed; null when none is. */
    public @Nullable String letterId() {
        return letter == null ? null : letter.id();
    }

    /** Binds this context to the calling thread until the scope is closed, on the same thread. */
    public Scope open() {
        CallContext outer = CURRENT.get();
        CURRENT.set(this);
        return () -> restore(outer);
    }

    /** Runs {@code task} in this context; how a driver takes its caller's context to another thread. */
    public void run(Runnable task) {
        Scope scope = open();
        try {
            task.run();
        } finally {
            scope.close();
        }
    }

    private static void restore(@Nullable CallContext outer) {
        if (outer == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(outer);
        }
    }

    /** Ends what {@link #open} began. */
    @FunctionalInterface
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}
