package io.resilience.guard;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A step of a call that is made in the context of its caller, and what follows from it, which is done outside: for what follows may
 * be the caller's own code, and that inherits nothing.
 *
 * <p>A context carrier is the program's code. Whatever it does, of the step and of {@code otherwise} exactly one happens, once: a
 * carrier that throws, forgets its task, runs it twice or on another thread can't leave a call without end.
 */
final class CallStep implements Runnable {
    /** Nothing follows. */
    static final Runnable NOTHING = () -> {};

    private static final Logger LOG = LoggerFactory.getLogger(CallStep.class);

    private final Supplier<Runnable> step;
    private final Consumer<Throwable> otherwise;
    private final AtomicBoolean entered = new AtomicBoolean();
    private final AtomicBoolean begun = new AtomicBoolean();
    /** The step's own end and the carrier's return: what follows is done after both. */
    private final AtomicInteger toCome = new AtomicInteger(2);

    private volatile Runnable next = NOTHING;

    /** A step to be made; {@code otherwise} hears why it could not. */
    CallStep(Supplier<Runnable> step, Consumer<Throwable> otherwise) {
        this.step = step;
        this.otherwise = otherwise;
    }

    /** The step could not be begun: does what is to be done otherwise, unless it has begun all the same. */
    void refused(Throwable why) {
        if (claim()) {
            otherwise.accept(why);
        }
    }

    /** Makes the step within {@code context}, then does what follows from it; once, however often it is called. */
    void in(ContextCarrier.Carried context) {
        if (!entered.compareAndSet(false, true)) {
            return;
        }
        Throwable failure = carried(context);
        if (claim()) {
            otherwise.accept(
                    failure != null
                            ? failure
                            : new IllegalStateException("a context carrier did not run its task; Carried.run must"));
            return;
        }
        passed();
        if (failure != null) {
            LOG.warn("a context carrier failed after its task", failure);
        }
    }

    private @Nullable Throwable carried(ContextCarrier.Carried context) {
        try {
            context.run(this);
            return null;
        } catch (Throwable failure) {
            return failure;
        }
    }

    @Override
    public void run() {
        if (claim()) {
            next = made();
            passed();
        }
    }

    private boolean claim() {
        return begun.compareAndSet(false, true);
    }

    private Runnable made() {
        try {
            return step.get();
        } catch (Throwable failure) {
            return () -> otherwise.accept(failure);
        }
    }

    private void passed() {
        if (toCome.decrementAndGet() == 0) {
            next.run();
        }
    }
}
