package io.resilience.sentry;

import io.resilience.failure.CauseChain;
import io.sentry.protocol.SentryException;
import io.sentry.protocol.SentryStackFrame;
import io.sentry.protocol.SentryStackTrace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A failure and its causes as Sentry shows them: classes and places in the code. Messages stay here, since they may hold secrets. */
final class CauseTrace {
    private static final int MOST_CAUSES = 10;
    private static final int MOST_FRAMES = 100;

    private CauseTrace() {}

    /** The innermost cause first, as Sentry wants it; empty for null. */
    static List<SentryException> of(@Nullable Throwable failure) {
        List<SentryException> chain = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable each = failure; each != null && chain.size() < MOST_CAUSES && seen.add(each); ) {
            chain.add(0, shown(each));
            each = inner(each);
        }
        return chain;
    }

    /** The cause; of a batch without one, what its entry failed of. */
    private static @Nullable Throwable inner(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? CauseChain.next(failure) : cause;
    }

    private static SentryException shown(Throwable failure) {
        SentryException shown = new SentryException();
        String name = failure.getClass().getName();
        int dot = name.lastIndexOf('.');
        shown.setType(name.substring(dot + 1));
        shown.setModule(dot < 0 ? "" : name.substring(0, dot));
        List<SentryStackFrame> frames = frames(failure.getStackTrace());
        if (!frames.isEmpty()) {
            shown.setStacktrace(new SentryStackTrace(frames));
        }
        return shown;
    }

    /** The outermost call first. */
    private static List<SentryStackFrame> frames(StackTraceElement[] stack) {
        List<SentryStackFrame> frames = new ArrayList<>();
        for (int i = Math.min(stack.length, MOST_FRAMES) - 1; i >= 0; i--) {
            SentryStackFrame frame = new SentryStackFrame();
            frame.setModule(stack[i].getClassName());
            frame.setFunction(stack[i].getMethodName());
            frame.setFilename(stack[i].getFileName());
            if (stack[i].getLineNumber() >= 0) {
                frame.setLineno(stack[i].getLineNumber());
            }
            frame.setNative(stack[i].isNativeMethod());
            frames.add(frame);
        }
        return frames;
    }
}
