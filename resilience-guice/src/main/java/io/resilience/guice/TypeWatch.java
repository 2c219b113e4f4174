package io.resilience.guice;

import com.google.inject.ConfigurationException;
import com.google.inject.TypeLiteral;
import com.google.inject.spi.InjectionListener;
import com.google.inject.spi.Message;
import com.google.inject.spi.TypeEncounter;
import com.google.inject.spi.TypeListener;
import io.resilience.Resilience;
import io.resilience.exception.DefinitionException;
import io.resilience.guard.Guard;

/** Sees every type that Guice injects, and reports what can't be guarded before there is an object of it. */
final class TypeWatch implements TypeListener {
    private final Resilience resilience;
    private final InjectedTypes types;
    private final BindingWatch bindings;

    TypeWatch(Resilience resilience, InjectedTypes types, BindingWatch bindings) {
        this.resilience = resilience;
        this.types = types;
        this.bindings = bindings;
    }

    @Override
    public <I> void hear(TypeLiteral<I> literal, TypeEncounter<I> encounter) {
        if (literal.getRawType() == EndOfBindings.class) {
            bindings.takeFindings().forEach(encounter::addError);
            check(encounter);
        }
        InjectedType type = types.of(literal.getRawType());
        type.problems().forEach(problem -> encounter.addError("%s", problem));
        type.guarded().forEach(guarded -> resilience.inventory().intercepted(guarded.method()));
        if (type.isGuarded()) {
            encounter.register((InjectionListener<I>) made -> injected(type, made));
        }
    }

    /** Now all types that are bound were seen; those that Guice makes just in time are not missed. */
    private void check(TypeEncounter<?> encounter) {
        try {
            resilience.inventory().check();
        } catch (DefinitionException unguarded) {
            unguarded.problems().forEach(problem -> encounter.addError("%s", problem));
        }
    }

    /** Guice tells of objects that it was asked to inject only, too. */
    private void injected(InjectedType type, Object made) {
        if (!EnhancedClass.is(made.getClass())) {
            throw new ConfigurationException(type.problemsWhenMadeBy("someone who had it injected").stream()
                    .map(problem -> new Message(problem.toString()))
                    .toList());
        }
        if (type.guarded().stream().map(InjectedMethod::guard).anyMatch(Guard::keepsLetters)) {
            resilience.replayTo(made);
        }
    }
}
