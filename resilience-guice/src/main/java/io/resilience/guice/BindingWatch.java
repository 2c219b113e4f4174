package io.resilience.guice;

import com.google.inject.Binding;
import com.google.inject.ConfigurationException;
import com.google.inject.matcher.Matcher;
import com.google.inject.spi.ConstructorBinding;
import com.google.inject.spi.InstanceBinding;
import com.google.inject.spi.Message;
import com.google.inject.spi.ProviderBinding;
import com.google.inject.spi.ProviderInstanceBinding;
import com.google.inject.spi.ProviderKeyBinding;
import com.google.inject.spi.ProvisionListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aopalliance.intercept.MethodInterceptor;

/**
 * Sees every binding, in children and private modules too, and finds guarded objects that Guice does not make.
 *
 * <p>Guice asks its matcher about a binding when it prepares it, and tells the listener when an object is made. What the binding's
 * type says is kept until {@link #takeFindings}; what only the object says is thrown when it comes.
 */
final class BindingWatch implements Matcher<Binding<?>>, ProvisionListener {
    private final InjectedTypes types;
    private final MethodInterceptor interceptor;
    private final LateTargets targets;
    private final List<Message> findings = new ArrayList<>();
    private boolean reported;

    BindingWatch(InjectedTypes types, MethodInterceptor interceptor, LateTargets targets) {
        this.types = types;
        this.interceptor = interceptor;
        this.targets = targets;
    }

    @Override
    public synchronized boolean matches(Binding<?> binding) {
        if (binding instanceof ConstructorBinding<?> made) {
            made.getMethodInterceptors().forEach((method, all) -> {
                InjectedMethod guarded = types.find(method);
                if (guarded != null && all.indexOf(interceptor) < all.size() - 1) {
                    guarded.shareArguments();
                }
            });
            targets.bound(made);
        } else if (binding instanceof InstanceBinding<?> instance) {
            found(messages(binding, instance.getInstance().getClass(), "toInstance"));
        } else if (isProvided(binding)) {
            Class<?> type = binding.getKey().getTypeLiteral().getRawType();
            found(type.isInterface() ? List.of() : messages(binding, type, "a provider"));
        }
        return isProvided(binding);
    }

    private static boolean isProvided(Binding<?> binding) {
        return (binding instanceof ProviderInstanceBinding || binding instanceof ProviderKeyBinding)
                && !(binding instanceof ProviderBinding);
    }

    private List<Message> messages(Binding<?> binding, Class<?> type, String maker) {
        return EnhancedClass.is(type)
                ? List.of()
                : types.of(type).problemsWhenMadeBy(maker).stream()
                        .map(problem -> new Message(binding.getSource(), problem.toString()))
                        .toList();
    }

    /** Later bindings, those of child injectors, are judged when they give an object. */
    private void found(List<Message> messages) {
        if (!reported) {
            findings.addAll(messages);
        }
    }

    /** What was found in all bindings of the injector. */
    synchronized List<Message> takeFindings() {
        reported = true;
        return List.copyOf(findings);
    }

    @Override
    public <T> void onProvision(ProvisionInvocation<T> provision) {
        T made = provision.provision();
        if (made != null && isProvided(provision.getBinding())) {
            List<Message> problems = messages(provision.getBinding(), made.getClass(), "a provider");
            if (!problems.isEmpty()) {
                throw new ConfigurationException(Set.copyOf(problems));
            }
        }
    }
}
