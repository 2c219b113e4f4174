package io.resilience;

import io.resilience.config.StartWarnings;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which runtime is current for which class loader.
 *
 * <p>A class is guarded by the runtime of its own loader, else of the nearest parent that has one, else of the library's loader, else of
 * the loader below that was made current last. Where nobody has built any, a default runtime is made for the loader of the class: it
 * reads the application's files whatever thread made the call, and is for no other loader.
 *
 * <p>A loader is held by the runtime that is current for it, until that is closed, and by nothing else here.
 */
final class RuntimeRegistry {
    static final RuntimeRegistry SHARED = new RuntimeRegistry();

    private static final Logger LOG = LoggerFactory.getLogger(Resilience.class);

    private final Map<ClassLoader, Tenure> tenures = new WeakHashMap<>();
    private final Map<ClassLoader, WeakReference<CurrentRuntime>> asking = new WeakHashMap<>();
    /** Loaders in the order in which their runtimes became current. */
    private final List<WeakReference<ClassLoader>> order = new ArrayList<>();

    private RuntimeRegistry() {}

    /** What remembers the answer for a loader. */
    synchronized CurrentRuntime of(ClassLoader loader) {
        WeakReference<CurrentRuntime> known = asking.get(loader);
        CurrentRuntime current = known == null ? null : known.get();
        if (current == null) {
            current = new CurrentRuntime(loader);
            asking.put(loader, new WeakReference<>(current));
        }
        return current;
    }

    /** Makes a runtime current for its loader, whatever was so before; the handle undoes it. */
    synchronized Resilience.Current install(Resilience runtime) {
        Tenure before = tenures.get(runtime.loader());
        Tenure tenure = new Tenure(runtime, false);
        put(runtime.loader(), tenure);
        return () -> restore(runtime.loader(), tenure, before);
    }

    private synchronized void restore(ClassLoader loader, Tenure tenure, @Nullable Tenure before) {
        if (tenures.get(loader) == tenure) {
            put(loader, before);
        }
    }

    /** Makes a runtime current that was just built, if its loader has no other; says in the log which it is. */
    synchronized void built(Resilience runtime) {
        Tenure before = tenures.get(runtime.loader());
        if (before == null || !before.isLive()) {
            put(runtime.loader(), new Tenure(runtime, false));
            LOG.info("the runtime that was built guards the woven classes of {}", runtime.loader());
        } else {
            String other = before.isDefault()
                    ? "a default one, since one of them was called before"
                    : "one that was built before and is not closed";
            StartWarnings.tell(
                    LOG,
                    "woven classes of " + runtime.loader()
                            + " are not guarded by the runtime that was just built, but by "
                            + other + "; call makeCurrent() on the one that shall guard them, and detached() on the"
                            + " builder of any other");
        }
    }

    /** A runtime was closed: what remembers it asks again, to say so. */
    synchronized void ended(Resilience runtime) {
        for (Tenure tenure : tenures.values()) {
            tenure.end(runtime);
        }
        forgetAnswers();
    }

    private void put(ClassLoader loader, @Nullable Tenure tenure) {
        order.removeIf(each -> each.refersTo(loader) || each.refersTo(null));
        if (tenure == null) {
            tenures.remove(loader);
        } else {
            tenures.put(loader, tenure);
            order.add(new WeakReference<>(loader));
        }
        forgetAnswers();
    }

    private void forgetAnswers() {
        asking.values().forEach(each -> {
            CurrentRuntime current = each.get();
            if (current != null) {
                current.forget();
            }
        });
    }

    /** The runtime for a loader, a default one if nobody has built any. Another thread that asks for the same waits for it. */
    Resilience find(CurrentRuntime current) {
        synchronized (current) {
            Resilience known = known(current);
            return known != null ? known : current.making(() -> made(current));
        }
    }

    private synchronized @Nullable Resilience known(CurrentRuntime current) {
        Tenure tenure = nearest(current.loader());
        if (tenure == null) {
            return null;
        }
        Resilience found = tenure.runtime();
        if (!tenure.isLive() && tenure.isToTell()) {
            LOG.warn(
                    "a woven class of {} is called after its runtime was closed; the call is guarded as before, but if it fails it"
                            + " can't be kept. Close the runtime last, or build another",
                    current.loader());
        }
        current.remember(found, tenure.isLive());
        return found;
    }

    private @Nullable Tenure nearest(ClassLoader loader) {
        for (ClassLoader at = loader; at != null; at = at.getParent()) {
            Tenure tenure = tenures.get(at);
            if (tenure != null && (at == loader || !tenure.isDefault())) {
                return tenure;
            }
        }
        Tenure common = tenures.get(ApplicationLoader.LIBRARY);
        return common != null && !common.isDefault() ? common : below(loader);
    }

    /** The latest of those whose loader sees the classes of {@code loader}; one that has ended only where there is no other. */
    private @Nullable Tenure below(ClassLoader loader) {
        Tenure latest = null;
        for (WeakReference<ClassLoader> each : order) {
            ClassLoader at = each.get();
            Tenure tenure = at == null || !ApplicationLoader.sees(at, loader) ? null : tenures.get(at);
            if (tenure != null && !tenure.isDefault() && (latest == null || tenure.isLive() || !latest.isLive())) {
                latest = tenure;
            }
        }
        return latest;
    }

    private Resilience made(CurrentRuntime current) {
        ClassLoader loader = current.loader();
        Resilience made = Resilience.builder().classLoader(loader).detached().build();
        try {
            made.inventory().check();
        } catch (RuntimeException | Error wrong) {
            made.close();
            throw wrong;
        }
        synchronized (this) {
            boolean beside = tenures.values().stream().anyMatch(each -> !each.isDefault() && each.isLive());
            put(loader, new Tenure(made, true));
            current.remember(made, true);
            if (beside) {
                StartWarnings.tell(
                        LOG,
                        "no runtime was built for " + loader
                                + ", so its woven classes are guarded by a default one, beside those"
                                + " built for other class loaders; classLoader(...) of a builder says for which one a runtime is");
            } else {
                LOG.info("no runtime was built for {}, so its woven classes are guarded by a default one", loader);
            }
        }
        return made;
    }
}
