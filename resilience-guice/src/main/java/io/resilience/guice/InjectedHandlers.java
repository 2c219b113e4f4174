package io.resilience.guice;

import com.google.inject.Injector;
import com.google.inject.Provider;
import io.resilience.annotation.FallbackHandler;
import io.resilience.fallback.FallbackObjects;

/** Lets the injector make fallback handlers, once it is there. */
final class InjectedHandlers implements FallbackObjects {
    private final Provider<Injector> injector;

    InjectedHandlers(Provider<Injector> injector) {
        this.injector = injector;
    }

    @Override
    public <H extends FallbackHandler<?>> H make(Class<H> type) {
        return injector.get().getInstance(type);
    }
}
