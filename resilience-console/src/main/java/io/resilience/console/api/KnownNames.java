package io.resilience.console.api;

import io.resilience.Resilience;
import io.resilience.config.LiveChange;
import io.resilience.console.http.HttpProblem;
import io.resilience.console.http.Shown;
import io.resilience.guard.Name;
import io.resilience.policy.Nearest;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds services, operations and breakers by their names; an unknown one is refused with the nearest that is known, and never made. */
final class KnownNames {
    private static final int LONGEST = 100;

    private final Resilience resilience;

    KnownNames(Resilience resilience) {
        this.resilience = resilience;
    }

    /** Checks a service: one that is guarded, or that the configuration names. */
    void service(String service) {
        NavigableSet<Name> names = resilience.operations();
        if (!isThere(names, service) && !resilience.configuration().services().contains(service)) {
            Set<String> services = names.stream().map(Name::service).collect(Collectors.toCollection(TreeSet::new));
            services.addAll(resilience.configuration().services());
            throw unknown("service", service, services);
        }
    }

    /** Checks an operation of a service. */
    void operation(String service, String operation) {
        service(service);
        NavigableSet<Name> names = resilience.operations();
        if (!names.contains(new Name(service, operation))) {
            throw unknown("operation of " + service, operation, operations(names, service));
        }
    }

    /** Checks a service's breakers, or one of them; of a split one also the breaker of one value. */
    void breaker(String service, @Nullable String operation) {
        service(service);
        if (operation != null && resilience.breakers().state(service, operation) == null) {
            NavigableSet<Name> breakers = resilience.breakers().names();
            Set<String> known = operations(breakers, service);
            boolean split = known.stream().anyMatch(name -> name.startsWith(operation + "["));
            if (!split) {
                throw unknown("breaker of " + service, operation, known);
            }
        }
    }

    /** The operation, or breaker, that a request wants to try something on. */
    LiveChange.Target tried(ApiRequest request) {
        String service = request.part("service");
        String operation = request.part("operation");
        if (resilience.breakers().operation(new Name(service, operation)) == null) {
            operation(service, operation);
        }
        return new LiveChange.Target(service, operation);
    }

    private static boolean isThere(NavigableSet<Name> names, String service) {
        Name first = names.ceiling(new Name(service, ""));
        return first != null && first.service().equals(service);
    }

    static Set<String> operations(NavigableSet<Name> names, String service) {
        return names.tailSet(new Name(service, ""), true).stream()
                .takeWhile(name -> name.service().equals(service))
                .map(Name::operation)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Never lists all names: there may be thousands. */
    private static HttpProblem unknown(String what, String name, Collection<String> known) {
        String near = name.length() > LONGEST ? null : Nearest.name(name, known);
        String remedy = near == null ? "GET state lists what there is" : "did you mean '" + Shown.text(near) + "'?";
        return new HttpProblem(404, "there is no " + what + " named '" + Shown.text(name) + "'; " + remedy);
    }
}
