package io.resilience.woven;

import static java.lang.invoke.MethodHandleInfo.REF_invokeStatic;

import io.resilience.guard.Guard;
import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a woven method instead of its code: an {@code invokedynamic} that {@link #bootstrap} links, once, to the guard's
 * first attempt and the method's code.
 */
public final class GuardedCall {
    private final Site site;
    private final boolean isStatic;
    /** The body as {@code (Object[]) -> Object}; made when a call first needs it, by any thread. */
    private @Nullable MethodHandle spread;

    private GuardedCall(Method method, boolean isStatic) {
        this.site = new Site(method);
        this.isStatic = isStatic;
    }

    /**
     * Links a woven method.
     *
     * @param woven the class that the method is in
     * @param name the method's name
     * @param type its parameters and result, its class first unless it is static
     * @param body the private method that has its code
     * @throws NoSuchMethodException if the class was changed after it was woven, and no longer has the method
     */
    public static CallSite bootstrap(Lookup woven, String name, MethodType type, MethodHandle body)
            throws NoSuchMethodException {
        boolean isStatic = woven.revealDirect(body).getReferenceKind() == REF_invokeStatic;
        Method method = method(woven.lookupClass(), name, isStatic ? type : type.dropParameterTypes(0, 1));
        GuardedCall call = new GuardedCall(method, isStatic);
        return new ConstantCallSite(CallTree.bound(body.asFixedArity(), call, isStatic));
    }

    private static Method method(Class<?> type, String name, MethodType shape) throws NoSuchMethodException {
        Method nearest = type.getDeclaredMethod(name, shape.parameterArray());
        return nearest.getReturnType() == shape.returnType()
                ? nearest
                : Arrays.stream(type.getDeclaredMethods())
                        .filter(each -> each.getName().equals(name)
                                && each.getReturnType() == shape.returnType()
                                && Arrays.equals(each.getParameterTypes(), shape.parameterArray()))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchMethodException(type.getName() + "." + name + shape));
    }

    @Nullable
    Guard guard(@Nullable Object self) {
        return site.guard(self);
    }

    WovenBody body(MethodHandle body, @Nullable Object[] given) {
        MethodHandle known = spread;
        if (known == null) {
            known = body.asType(body.type().generic()).asSpreader(Object[].class, given.length);
            spread = known;
        }
        return new WovenBody(known, isStatic, given);
    }
}
