package io.resilience.trial;

import io.resilience.annotation.Scope;
import io.resilience.config.Effective;
import io.resilience.guard.Guards;
import io.resilience.guard.Name;
import io.resilience.policy.BreakerPolicy;

/**
 * The breaker that something is tried on.
 *
 * @param own its own name
 * @param operation the operation whose settings it goes by
 * @param live what is in force for it
 */
record Subject(Name own, Name operation, Effective live) {

    /**
     * The breaker of an operation, or the one that its service shares; {@code operation[value]} is one of those that an argument splits.
     *
     * @throws IllegalArgumentException if there is none, or it could be one of many
     */
    static Subject of(Guards guards, String service, String operation) {
        Name asked = new Name(service, operation);
        Name found = guards.breakers().operation(asked);
        Name settled = found == null ? asked : spokesman(guards, found);
        Effective live = guards.effective(settled);
        BreakerPolicy policy = live.policies().gates().breaker();
        if (policy == null) {
            throw new IllegalArgumentException(asked + " has no breaker; give it one, or name another operation");
        }
        boolean split = !policy.reach().key().isEmpty();
        if (split && settled.equals(asked)) {
            throw new IllegalArgumentException("an argument splits the breaker of " + asked
                    + "; name the breaker of one value that was called, such as " + operation + "[value]");
        }
        boolean shared = policy.reach().scope() == Scope.SERVICE;
        return new Subject(split ? asked : shared ? new Name(service, "*") : settled, settled, live);
    }

    /** Of a shared breaker, an operation that shares it. */
    private static Name spokesman(Guards guards, Name operation) {
        return operation.meansAll()
                ? guards.all().stream()
                        .map(guard -> guard.plan().name())
                        .filter(name -> name.service().equals(operation.service()))
                        .filter(name -> shares(guards.effective(name)))
                        .findFirst()
                        .orElse(operation)
                : operation;
    }

    private static boolean shares(Effective effective) {
        BreakerPolicy policy = effective.policies().gates().breaker();
        return policy != null && policy.reach().scope() == Scope.SERVICE;
    }

    BreakerPolicy policy() {
        return breaking(live);
    }

    static BreakerPolicy breaking(Effective effective) {
        BreakerPolicy policy = effective.policies().gates().breaker();
        if (policy == null) {
            throw new IllegalArgumentException("the settings take the breaker away");
        }
        return policy;
    }
}
