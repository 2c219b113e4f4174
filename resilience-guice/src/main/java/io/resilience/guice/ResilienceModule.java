package io.resilience.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Injector;
import com.google.inject.Provider;
import com.google.inject.matcher.Matchers;
import io.resilience.Resilience;
import io.resilience.ResilienceBuilder;
import io.resilience.config.Configuration;
import io.resilience.exception.DefinitionException;
import io.resilience.metrics.Metrics;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Guards every annotated method of the objects that Guice makes, in this injector, its children and its private modules.
 *
 * <p>{@link Resilience}, {@link Metrics} and {@link Configuration} can be injected. Interceptors of modules installed later stand
 * inside the guard and run once an attempt; those of modules installed before stand outside.
 */
public final class ResilienceModule extends AbstractModule {
    private final @Nullable Resilience given;
    private final Consumer<ResilienceBuilder> settings;

    /** A runtime of the injector's own, with files and environment read. */
    public ResilienceModule() {
        this(builder -> {});
    }

    /** A runtime of the injector's own, with {@code settings} besides files and environment. */
    public ResilienceModule(Consumer<ResilienceBuilder> settings) {
        this.given = null;
        this.settings = settings;
    }

    /** The runtime {@code given}, such as {@link Resilience#current} where classes are woven as well. */
    public ResilienceModule(Resilience given) {
        this.given = given;
        this.settings = builder -> {};
    }

    @Override
    protected void configure() {
        try {
            guard(given != null ? given : built());
        } catch (DefinitionException wrong) {
            wrong.problems().forEach(problem -> addError("%s", problem));
        }
    }

    private Resilience built() {
        Provider<Injector> injector = getProvider(Injector.class);
        ResilienceBuilder builder = Resilience.builder().fallbackObjects(new InjectedHandlers(injector));
        settings.accept(builder);
        return builder.build();
    }

    private void guard(Resilience resilience) {
        bind(Resilience.class).toInstance(resilience);
        bind(Metrics.class).toInstance(resilience.metrics());
        bind(Configuration.class).toProvider(resilience::configuration);
        InjectedTypes types = new InjectedTypes(resilience);
        GuardInterceptor interceptor = new GuardInterceptor(types);
        LateTargets targets = new LateTargets(resilience, types);
        BindingWatch bindings = new BindingWatch(types, interceptor, targets);
        bindInterceptor(Matchers.any(), types.guardedMethods(), interceptor);
        bindListener(bindings, bindings);
        bindListener(Matchers.any(), new TypeWatch(resilience, types, bindings));
        requestInjection(new EndOfBindings());
        requestInjection(targets);
    }

    /** Equal when given the same runtime, so that installing it twice guards once. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (given != null && other instanceof ResilienceModule module && module.given == given);
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(given != null ? given : this);
    }
}
