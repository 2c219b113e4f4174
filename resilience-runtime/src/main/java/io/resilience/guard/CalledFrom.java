package io.resilience.guard;

import java.util.Arrays;
import java.util.List;

/**
 * Where a call stood, as a suppressed exception of its failure: a failure of another thread has none of the frames of the thread that waited
 * for it, and a refusal has no frames at all.
 */
final class CalledFrom extends Throwable {
    private static final long serialVersionUID = 1L;
    private static final List<String> OURS =
            List.of("io.resilience.guard.", "io.resilience.woven.", "io.resilience.weaver.", "java.lang.invoke.");

    private CalledFrom() {
        super("the call stood here", null, false, true);
        StackTraceElement[] frames = getStackTrace();
        int first = 0;
        while (first < frames.length && isOurs(frames[first])) {
            first++;
        }
        setStackTrace(Arrays.copyOfRange(frames, first, frames.length));
    }

    private static boolean isOurs(StackTraceElement frame) {
        return OURS.stream().anyMatch(frame.getClassName()::startsWith);
    }

    /** Adds this thread's frames to a refusal. */
    static <T extends Throwable> T add(T refusal) {
        refusal.addSuppressed(new CalledFrom());
        return refusal;
    }

    /** Adds this thread's frames to a failure that has those of another; what has none, such as a refusal, is to stay cheap. */
    static Throwable addToFramesOf(Throwable failure) {
        boolean known = Arrays.stream(failure.getSuppressed()).anyMatch(CalledFrom.class::isInstance);
        return known || failure.getStackTrace().length == 0 ? failure : add(failure);
    }
}
