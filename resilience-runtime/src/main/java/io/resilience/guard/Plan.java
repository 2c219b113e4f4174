package io.resilience.guard;

import io.resilience.config.GuardedMethod;
import io.resilience.config.KeyText;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * What is guarded: an operation, and the method behind it, if there is one.
 *
 * @param threading how its work is waited for
 * @param keyPosition the position of the argument that is the idempotency key, -1 for none
 */
public record Plan(Name name, @Nullable Method method, Threading threading, int keyPosition) {

    /** How work is run and waited for; type and annotation are two ways to say it. */
    public enum Threading {
        /** On the caller's thread, which waits. */
        SYNC,
        /** The method itself returns a stage. */
        STAGE,
        /** The method is moved to another thread; the caller gets a stage, a future, or nothing, at once. */
        OFFLOADED,
        /** The method returns a stage and is moved to another thread as well. */
        OFFLOADED_STAGE;

        static Threading of(GuardedMethod guarded) {
            if (guarded.shape().asynchronous()) {
                return guarded.shape().stage() ? OFFLOADED_STAGE : OFFLOADED;
            }
            return guarded.shape().stage() ? STAGE : SYNC;
        }
    }

    /** A programmatic operation. */
    public static Plan of(Name name, Threading threading) {
        return new Plan(name, null, threading, -1);
    }

    /**
     * The idempotency key among the arguments of a call, if there is one.
     *
     * @throws IllegalArgumentException when it is there, but tells no call from another
     */
    @Nullable
    String key(@Nullable Object[] arguments) {
        Object key = keyPosition >= 0 && keyPosition < arguments.length ? arguments[keyPosition] : null;
        if (key == null) {
            return null;
        }
        String obstacle = KeyText.obstacleOf(key);
        if (!obstacle.isEmpty()) {
            throw unfit("can't be told again: " + obstacle, "give a text, a number or a record of such");
        }
        String text = KeyText.of(key);
        if (text.isBlank()) {
            throw unfit("is blank", "give each logical call one of its own, or null for none");
        }
        return text;
    }

    private IllegalArgumentException unfit(String cause, String remedy) {
        return new IllegalArgumentException(
                name + ": the idempotency key " + cause + ", so the call was not made; " + remedy);
    }

    /** The method's class, name and descriptor; the operation's name where there is no method. */
    String methodText() {
        return method == null
                ? name.toString()
                : method.getDeclaringClass().getName() + "." + method.getName()
                        + MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                                .toMethodDescriptorString();
    }

    boolean returnsStage() {
        return threading == Threading.STAGE || threading == Threading.OFFLOADED_STAGE;
    }
}
