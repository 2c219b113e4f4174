package io.resilience.failure;

import io.resilience.exception.ResilienceException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The links of a failure: itself and its causes, outermost first, then what JDBC chains to any of them by {@code getNextException}, with
 * the causes of that. At most {@value #LONGEST} of each sort are looked at, so that a chain that bites its own tail ends.
 *
 * <p>The chain ends at what a guard itself raised: the cause of a refusal is what opened the breaker some time ago, and the cause of
 * a timeout is what the interrupted work made of it; neither is why this call failed.
 */
public final class CauseChain {
    static final int LONGEST = 32;

    private CauseChain() {}

    /** The failure itself, without the {@link CompletionException} and the like that only carry it. */
    public static Throwable unwrap(Throwable failure) {
        Throwable inner = failure;
        for (int depth = 1; depth < LONGEST && isCarrier(inner); depth++) {
            Throwable cause = cause(inner);
            if (cause == null) {
                return inner;
            }
            inner = cause;
        }
        return inner;
    }

    /** The failure without the wrappers that futures put round it. */
    public static Throwable outOfFuture(Throwable failure) {
        Throwable inner = failure;
        for (int depth = 1; depth < LONGEST && isOfFuture(inner); depth++) {
            Throwable cause = cause(inner);
            if (cause == null) {
                return inner;
            }
            inner = cause;
        }
        return inner;
    }

    /** What {@code question} says of the first link of which it says anything; null when it says nothing of any. */
    static <R> @Nullable R first(Throwable failure, Function<Throwable, ? extends @Nullable R> question) {
        Throwable link = failure;
        boolean chained = false;
        for (int depth = 0; link != null && depth < LONGEST; depth++) {
            R answer = said(question, link);
            if (answer != null) {
                return answer;
            }
            chained |= next(link) != null;
            link = cause(link);
        }
        return chained ? firstOfNext(failure, question) : null;
    }

    private static <R> @Nullable R firstOfNext(Throwable failure, Function<Throwable, ? extends @Nullable R> question) {
        Set<Throwable> met = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> chained = new ArrayDeque<>();
        for (Throwable link = failure; link != null && met.size() < LONGEST && met.add(link); link = cause(link)) {
            addNext(link, chained);
        }
        int most = met.size() + LONGEST;
        for (Throwable head = chained.poll(); head != null; head = chained.poll()) {
            for (Throwable link = head; link != null && met.size() < most && met.add(link); link = cause(link)) {
                R answer = said(question, link);
                if (answer != null) {
                    return answer;
                }
                addNext(link, chained);
            }
        }
        return null;
    }

    /** A link whose own methods are broken says nothing, and hides no other. */
    private static <R> @Nullable R said(Function<Throwable, ? extends @Nullable R> question, Throwable link) {
        try {
            return question.apply(link);
        } catch (RuntimeException | Error broken) {
            return null;
        }
    }

    private static void addNext(Throwable link, Deque<Throwable> chained) {
        Throwable next = next(link);
        if (next != null) {
            chained.add(next);
        }
    }

    /** What caused {@code link}, null at the end of the chain. */
    private static @Nullable Throwable cause(Throwable link) {
        if (link instanceof ResilienceException) {
            return null;
        }
        try {
            return link.getCause();
        } catch (RuntimeException | Error broken) {
            return null; // getCause may be overridden, and a broken one must not hide the failure
        }
    }

    /** What JDBC chains to {@code link}, such as the failure of an entry to that of its batch; null for nothing. */
    public static @Nullable Throwable next(Throwable link) {
        try {
            return Verdicts.isSql(link) ? SqlTable.next(link) : null;
        } catch (RuntimeException | Error broken) {
            return null; // as above
        }
    }

    private static boolean isOfFuture(Throwable failure) {
        return failure instanceof CompletionException || failure instanceof ExecutionException;
    }

    private static boolean isCarrier(Throwable failure) {
        return isOfFuture(failure)
                || failure instanceof InvocationTargetException
                || failure instanceof UndeclaredThrowableException;
    }
}
