package io.resilience.guice;

import com.google.inject.Binding;
import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Provider;
import com.google.inject.spi.ConstructorBinding;
import com.google.inject.spi.LinkedKeyBinding;
import io.resilience.Resilience;
import io.resilience.guard.Guard;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Targets of dead letters that there is no object of yet: for each class that is bound, and some of whose methods keep letters, the
 * injector is asked for one when its first letter is replayed. Nothing is asked before the injector is there.
 */
final class LateTargets {
    private final List<ConstructorBinding<?>> early = new ArrayList<>();
    private final Resilience resilience;
    private final InjectedTypes types;
    private @Nullable Injector injector;

    LateTargets(Resilience resilience, InjectedTypes types) {
        this.resilience = resilience;
        this.types = types;
    }

    /** A class that Guice makes, as a binding says. */
    synchronized void bound(ConstructorBinding<?> binding) {
        if (injector == null) {
            early.add(binding);
        } else {
            offer(binding, injector);
        }
    }

    /** Guice gives the injector when all bindings are known, before it makes the first object. */
    @Inject
    synchronized void injector(Injector made) {
        injector = made;
        early.forEach(binding -> offer(binding, made));
        early.clear();
    }

    private <T> void offer(ConstructorBinding<T> binding, Injector from) {
        @SuppressWarnings("unchecked") // the key's own type
        Class<T> type = (Class<T>) binding.getKey().getTypeLiteral().getRawType();
        boolean keepsLetters =
                types.of(type).guarded().stream().map(InjectedMethod::guard).anyMatch(Guard::keepsLetters);
        if (keepsLetters) {
            Provider<? extends T> provider = provider(binding, from);
            resilience.replayTo(type, provider::get);
        }
    }

    /** As others get it: by the key that is bound to this one, if there is just one such, for it may have a scope. */
    @SuppressWarnings("unchecked") // what is linked to a key gives what the key gives
    private static <T> Provider<? extends T> provider(ConstructorBinding<T> binding, Injector from) {
        List<Key<?>> linked = from.getBindings().values().stream()
                .filter(LinkedKeyBinding.class::isInstance)
                .filter(each -> ((LinkedKeyBinding<?>) each).getLinkedKey().equals(binding.getKey()))
                .<Key<?>>map(Binding::getKey)
                .toList();
        return linked.size() == 1 ? (Provider<? extends T>) from.getProvider(linked.get(0)) : binding.getProvider();
    }
}
