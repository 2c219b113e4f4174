package io.resilience.woven;

import io.resilience.guard.Body;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The code of a woven method with the arguments of one call, its receiver first if it has one; it can be run again. */
final class WovenBody implements Body<@Nullable Object> {
    private final MethodHandle spread;
    private final boolean isStatic;
    private final @Nullable Object[] given;

    /** {@code spread} is {@code (Object[]) -> Object}. */
    WovenBody(MethodHandle spread, boolean isStatic, @Nullable Object[] given) {
        this.spread = spread;
        this.isStatic = isStatic;
        this.given = given;
    }

    @Override
    @SuppressWarnings("NullAway") // it returns what the method returns
    public @Nullable Object run() throws Throwable {
        return (Object) spread.invokeExact(given);
    }

    @Override
    public @Nullable Object[] arguments() {
        return Arrays.copyOfRange(given, isStatic ? 0 : 1, given.length);
    }

    @Override
    public @Nullable Object target() {
        return isStatic ? null : given[0];
    }
}
