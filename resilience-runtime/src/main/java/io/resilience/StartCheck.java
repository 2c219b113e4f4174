package io.resilience;

import io.resilience.config.NamedSection;
import io.resilience.config.SelfCheckMode;
import io.resilience.config.StartWarnings;
import io.resilience.exception.DefinitionException;
import io.resilience.exception.Problem;
import io.resilience.exception.ProblemKind;
import io.resilience.guard.Guards;
import io.resilience.guard.Name;
import io.resilience.inventory.Inventory;
import io.resilience.inventory.Unguarded;
import io.resilience.policy.Nearest;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is asked of a program at its start: that every guard can be made, that nothing annotated is unguarded, that settings are used. */
final class StartCheck {
    private static final Logger LOG = LoggerFactory.getLogger(Resilience.class);

    private final Guards guards;
    private final Inventory inventory;

    StartCheck(Guards guards, Inventory inventory) {
        this.guards = guards;
        this.inventory = inventory;
    }

    /** The runtime, current from now on, if it passes; else it is closed. */
    static Resilience passed(Resilience built) {
        try {
            built.checkStart();
            RuntimeRegistry.SHARED.install(built);
            return built;
        } catch (RuntimeException | Error wrong) {
            built.close();
            throw wrong;
        }
    }

    /**
     * Makes the guards of all methods that the application's receipts list, and warns of settings that none of them uses.
     *
     * @throws DefinitionException with every problem of every method
     */
    void run() {
        Set<Problem> problems = new LinkedHashSet<>();
        for (Method method : inventory.listed()) {
            make(method, problems);
        }
        if (guards.configuration().selfCheck() == SelfCheckMode.FAIL) {
            inventory.unguarded().stream().map(Unguarded::problem).forEach(problems::add);
        } else {
            inventory.check();
        }
        if (!problems.isEmpty()) {
            throw new DefinitionException(problems);
        }
        unusedSettings().forEach(problem -> StartWarnings.tell(LOG, problem));
    }

    private void make(Method method, Collection<Problem> problems) {
        try {
            guards.of(method.getDeclaringClass(), method);
        } catch (DefinitionException wrong) {
            problems.addAll(wrong.problems());
        }
    }

    private List<Problem> unusedSettings() {
        Map<String, Set<String>> known = new TreeMap<>();
        for (Name name : guards.names()) {
            known.computeIfAbsent(name.service(), service -> new TreeSet<>()).add(name.operation());
        }
        List<Problem> unused = new ArrayList<>();
        if (!known.isEmpty()) {
            guards.configuration().unused(known).forEach(section -> unused.add(problem(section, known)));
        }
        return unused;
    }

    private static Problem problem(NamedSection section, Map<String, Set<String>> known) {
        String operation = section.operation();
        String near = operation == null
                ? Nearest.name(section.service(), known.keySet())
                : Nearest.name(operation, known.getOrDefault(section.service(), Set.of()));
        return Problem.of(
                ProblemKind.SETTINGS_UNUSED,
                section.place().isEmpty() ? section.name() : section.place(),
                "no annotated method is of " + (operation == null ? "the service '" : "the operation '")
                        + section.name() + "'",
                near == null
                        ? "mend the name, or leave it if the program calls it by name"
                        : "did you mean '" + near + "'? Leave it if the program calls it by name");
    }
}
