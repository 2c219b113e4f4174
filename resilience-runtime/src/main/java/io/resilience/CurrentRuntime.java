package io.resilience;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which runtime guards the woven classes of one class loader. For {@code io.resilience.woven}, which asks at every call; a program asks
 * {@link Resilience#current()}.
 *
 * <p>The answer is remembered until a runtime begins or ends to be current anywhere, which is rare.
 */
public final class CurrentRuntime {
    private final ClassLoader loader;
    /** Null while the registry has to be asked. */
    private volatile @Nullable Resilience known;
    /** Whether its loader is below this one: it may be dropped before the classes here are. Written before {@link #known}. */
    private boolean mayGoFirst;
    /** Under the lock of this. */
    private boolean making;

    CurrentRuntime(ClassLoader loader) {
        this.loader = loader;
    }

    /** Of the loader that {@code woven} is of. */
    public static CurrentRuntime of(Class<?> woven) {
        return RuntimeRegistry.SHARED.of(ApplicationLoader.of(woven));
    }

    /** The runtime; one of files and environment is made where nobody has built one. */
    public Resilience runtime() {
        Resilience seen = known;
        return seen != null ? seen : RuntimeRegistry.SHARED.find(this);
    }

    /** Whether a class of this loader may hold what it got of the runtime; otherwise it would keep an application that has ended. */
    public boolean isToHold() {
        return !mayGoFirst;
    }

    ClassLoader loader() {
        return loader;
    }

    /** Holds on to a runtime that has ended only where that is no leak. */
    void remember(Resilience found, boolean live) {
        mayGoFirst = !ApplicationLoader.sees(loader, found.loader());
        known = live || !mayGoFirst ? found : null;
    }

    /** Makes a default runtime, whose parts can't be guarded by it. */
    Resilience making(Supplier<Resilience> maker) {
        if (making) {
            throw new IllegalStateException(
                    "a woven class is called by what a default runtime is made of, such as its store;"
                            + " build a runtime before");
        }
        making = true;
        try {
            return maker.get();
        } finally {
            making = false;
        }
    }

    void forget() {
        known = null;
    }
}
