package io.resilience.weaver;

import io.resilience.guard.Guard;
import io.resilience.guard.Lane;
import java.util.Arrays;
import org.aspectj.lang.JoinPoint;
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

    private volatile @Nullable Site[] byId = new @Nullable Site[0];

    private Sites() {}

    /** The guard of the method that is called on {@code self}; null: this call is not guarded. */
    public static @Nullable Guard guard(JoinPoint.StaticPart part, @Nullable Object self) {
        if (Lane.waiting()) {
            Lane.drop();
        }
        return OF_CLASS.get(part.getSignature().getDeclaringType()).site(part).guard(self);
    }

    private Site site(JoinPoint.StaticPart part) {
        @Nullable Site[] sites = byId;
        int id = part.getId();
        Site site = id < sites.length ? sites[id] : null;
        return site != null && site.isOf(part) ? site : add(part);
    }

    private synchronized Site add(JoinPoint.StaticPart part) {
        int id = part.getId();
        @Nullable Site[] sites = Arrays.copyOf(byId, Math.max(byId.length, id + 1));
        Site known = sites[id];
        if (known != null && known.isOf(part)) {
            return known;
        }
        Site added = new Site(part);
        sites[id] = added;
        byId = sites;
        return added;
    }
}
