package io.resilience.woven;

import static java.lang.invoke.MethodHandles.catchException;
import static java.lang.invoke.MethodHandles.dropArguments;
import static java.lang.invoke.MethodHandles.exactInvoker;
import static java.lang.invoke.MethodHandles.foldArguments;
import static java.lang.invoke.MethodHandles.guardWithTest;
import static java.lang.invoke.MethodHandles.identity;
import static java.lang.invoke.MethodHandles.insertArguments;

import io.resilience.guard.Guard;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The code between a woven method and its body, as a tree of method handles. For methods of {@code (Object, int) -> long} it is, in
 * Java's terms,
 *
 * <pre>{@code
 * long call(MethodHandle body, GuardedCall call, Object self, int number) {
 *     Guard guard = call.guard(self);
 *     if (guard == null) return body.invokeExact(self, number);
 *     Pipeline pipeline = guard.pipeline();
 *     DeadlineCell cell = pipeline.cell();
 *     long began = pipeline.now(cell);
 *     long permit = enter(began, cell, pipeline);
 *     if (permit < 0) return (long) refused(permit, began, ..., new Object[] {self, number});
 *     long outer = pipeline.arm(cell, began);
 *     try {
 *         long value = body.invokeExact(self, number);
 *         returned(outer, permit, began, cell, pipeline);
 *         return value;
 *     } catch (Throwable thrown) {
 *         return (long) threw(thrown, outer, permit, ..., new Object[] {self, number});
 *     }
 * }
 * }</pre>
 *
 * <p>Nothing is boxed and no array is made until the first attempt has failed. There is one tree for all methods whose parameters and
 * result are alike but for their classes, made once; a method binds its body and its {@link GuardedCall} to it.
 */
final class CallTree {
    /** The trees made so far; a program has few kinds of parameter lists, and their types are the JDK's. */
    private static final Map<Kind, MethodHandle> MADE = new ConcurrentHashMap<>();

    private record Kind(MethodType type, boolean isStatic) {}

    private final Kind kind;
    /** {@code (MethodHandle body, GuardedCall call, the method's own...)}, which all steps may take after what they found. */
    private final MethodHandle body;

    private CallTree(Kind kind) {
        this.kind = kind;
        this.body = dropArguments(exactInvoker(kind.type), 1, GuardedCall.class);
    }

    /** The tree bound to a method's body, of the body's own type. */
    static MethodHandle bound(MethodHandle body, GuardedCall call, boolean isStatic) {
        MethodType erased = body.type().erase();
        MethodHandle tree = MADE.computeIfAbsent(new Kind(erased, isStatic), kind -> new CallTree(kind).whole());
        return insertArguments(tree, 0, body.asType(erased), call).asType(body.type());
    }

    private MethodHandle whole() {
        MethodHandle attempt = catchException(settled(), Throwable.class, withArray(Attempt.THREW));
        MethodHandle admitted =
                guardWithTest(Attempt.PERMITTED, foldArguments(attempt, Attempt.ARM), withArray(Attempt.REFUSED));
        MethodHandle guarded = admitted;
        for (MethodHandle step : List.of(Attempt.ENTER, Attempt.BEGAN, Attempt.CELL, Attempt.PIPELINE)) {
            guarded = foldArguments(guarded, step);
        }
        MethodHandle either = guardWithTest(Attempt.UNGUARDED, dropArguments(body, 0, Guard.class), guarded);
        return foldArguments(either, kind.isStatic ? Attempt.STATIC_GUARD : Attempt.GUARD);
    }

    /** Runs the body, then settles the attempt, then gives the body's result. */
    private MethodHandle settled() {
        Class<?> result = kind.type.returnType();
        MethodHandle settle = Attempt.RETURNED;
        Class<?>[] found = settle.type().parameterArray();
        if (result != void.class) {
            settle = foldArguments(dropArguments(identity(result), 1, found), 1, settle);
        }
        int last = settle.type().parameterCount();
        Class<?>[] rest = body.type().insertParameterTypes(0, Guard.class).parameterArray();
        MethodHandle run = dropArguments(dropArguments(body, 0, Guard.class), 0, found);
        return foldArguments(dropArguments(settle, last, rest), run);
    }

    /** A step that takes the method's arguments in an array. */
    private MethodHandle withArray(MethodHandle step) {
        MethodHandle collected = step.asCollector(Object[].class, kind.type.parameterCount());
        int found = step.type().parameterCount() - 1;
        MethodType own =
                collected.type().dropParameterTypes(found, collected.type().parameterCount());
        return collected.asType(
                own.appendParameterTypes(kind.type.parameterArray()).changeReturnType(kind.type.returnType()));
    }
}
