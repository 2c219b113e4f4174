package io.resilience.weaver;

import io.resilience.guard.Guard;
import io.resilience.guard.Lane;
import io.resilience.woven.Site;
import java.util.Arrays;
import org.aspectj.lang.JoinPoint;
import org.aspectj.lang.reflect.MethodSignature;
import org.jspecify.annotations.Nullable;

/**
 * The sites of every woven class, found by the number that ajc gave each.
 *
 * <p>A class keeps its own sites, so they go when the class goes.
 */
public final class Sites {
    private static final ClassValue<Sites> OF_CLASS = new ClassValue<>() {
        @Override
        protected Sites computeValue(Class<?> woven) {
            return new Sites();
        }
    };

    /** A site, and the join point that it was made for. */
    private record Joint(JoinPoint.StaticPart part, Site site) {}

    private volatile @Nullable Joint[] byId = new @Nullable Joint[0];

    private Sites() {}

    /** The guard of the method that is called on {@code self}; null: this call is not guarded. */
    public static @Nullable Guard guard(JoinPoint.StaticPart part, @Nullable Object self) {
        if (Lane.waiting()) {
            Lane.drop();
        }
        return OF_CLASS.get(part.getSignature().getDeclaringType()).site(part).guard(self);
    }

    private Site site(JoinPoint.StaticPart part) {
        @Nullable Joint[] joints = byId;
        int id = part.getId();
        Joint joint = id < joints.length ? joints[id] : null;
        return joint != null && joint.part == part ? joint.site : add(part);
    }

    private synchronized Site add(JoinPoint.StaticPart part) {
        int id = part.getId();
        @Nullable Joint[] joints = Arrays.copyOf(byId, Math.max(byId.length, id + 1));
        Joint known = joints[id];
        if (known != null && known.part == part) {
            return known.site;
        }
        Site added = new Site(((MethodSignature) part.getSignature()).getMethod());
        joints[id] = new Joint(part, added);
        byId = joints;
        return added;
    }
}
